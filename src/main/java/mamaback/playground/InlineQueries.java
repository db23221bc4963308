package mamaback.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed behind the bot's name, and the cards for it. Bounded. Thread-safe. */
final class InlineQueries {
  private static final int MOST_KEPT = 1_000;

  /** Bot API, answerInlineQuery.results and InlineQueryResultArticle.id. */
  private static final int MOST_CARDS = 50;

  private static final int MOST_ID = 64;

  private final Map<String, Asked> queries = new LinkedHashMap<>();
  private long last;

  /** A query with the cards that are offered for it, none before the bot answered. */
  private record Asked(User user, List<Card> cards) {}

  /** A card with what is sent when she chooses it. */
  record Card(ChatEvent.CardsOffered.Card shown, List<Piece> text) {}

  /** The id under which the bot answers. */
  synchronized String ask(User user) {
    String id = user.id() + "-" + ++last;
    queries.put(id, new Asked(user, List.of()));
    if (queries.size() > MOST_KEPT) {
      queries.remove(queries.keySet().iterator().next());
    }
    return id;
  }

  /**
   * Takes the bot's answer and tells what the page shows.
   *
   * @throws RefusedCallException if there is no such query or a card is none
   */
  synchronized ChatEvent answer(Call call) throws RefusedCallException {
    String id = call.text("inline_query_id");
    Asked asked = queries.get(id);
    if (asked == null) {
      throw new RefusedCallException(
          400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
    }
    List<Card> cards = new ArrayList<>();
    for (JsonNode result : call.fields().path("results").valueStream().toList()) {
      cards.add(card(result));
    }
    Set<String> ids = new HashSet<>(cards.stream().map(card -> card.shown().id()).toList());
    if (cards.size() > MOST_CARDS || ids.size() < cards.size()) {
      throw new RefusedCallException(400, "Bad Request: RESULT_ID_DUPLICATE");
    }
    queries.put(id, new Asked(asked.user(), List.copyOf(cards)));
    return new ChatEvent.CardsOffered(
        asked.user().id(), id, cards.stream().map(Card::shown).toList());
  }

  /** The card {@code card} of {@code query}. */
  synchronized Optional<Card> find(String query, String card) {
    return Optional.ofNullable(queries.get(query)).stream()
        .flatMap(asked -> asked.cards().stream())
        .filter(each -> each.shown().id().equals(card))
        .findFirst();
  }

  private static Card card(JsonNode result) throws RefusedCallException {
    String id = result.path("id").asText();
    String title = result.path("title").asText();
    if (id.isEmpty() || id.length() > MOST_ID || title.isBlank()) {
      throw new RefusedCallException(400, "Bad Request: RESULT_ID_INVALID");
    }
    Call content = new Call(result.path("input_message_content"), Map.of());
    return new Card(
        new ChatEvent.CardsOffered.Card(id, title, result.path("description").asText()),
        ContentReader.words(content, "message_text"));
  }
}
