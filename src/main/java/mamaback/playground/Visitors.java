package mamaback.playground;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What users do, as updates for the bot (Bot API, Update). Of a group the bot is told everything,
 * as an admin is, so that it shows what it leaves alone. Thread-safe.
 */
final class Visitors {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Scene scene;
  private final AtomicLong lastTap = new AtomicLong();

  Visitors(Scene scene) {
    this.scene = scene;
  }

  /**
   * @param replyTo the message that she answers, or 0
   */
  void write(Seat seat, String text, long replyTo) {
    ChatEvent.Said said =
        new ChatEvent.Said(seat.user().id(), plain(text), ChatEvent.Enclosure.NONE, replyTo, false);
    ObjectNode message = say(seat, said).put("text", text);
    scene
        .messages()
        .find(seat.chat(), replyTo)
        .ifPresent(kept -> message.set("reply_to_message", earlier(seat, replyTo, kept)));
    send("message", message);
  }

  void attach(Seat seat, Attachment attachment, String caption) {
    ChatEvent.Said said =
        new ChatEvent.Said(seat.user().id(), plain(caption), attachment.enclosure(), 0, false);
    ObjectNode message = say(seat, said);
    attachment.fill(message);
    if (!caption.isEmpty()) {
      message.put("caption", caption);
    }
    send("message", message);
  }

  /** Puts other words into a message of hers; false where it is none. */
  boolean rewrite(Seat seat, long id, String text) {
    List<Piece> pieces = plain(text);
    if (!scene.messages().rewrite(seat, id, pieces)) {
      return false;
    }
    scene.log().add(new ChatEvent.Rewritten(seat.chat(), id, pieces));
    ObjectNode message = hers(seat, id).put("text", text);
    send("edited_message", message.put("edit_date", scene.clock().instant().getEpochSecond()));
    return true;
  }

  /** Her tap on a button of the bot's message {@code id}. */
  void tap(Seat seat, long id, String data) {
    ObjectNode query = JSON.createObjectNode();
    query.put("id", seat.chat() + "_" + lastTap.incrementAndGet());
    query.put("chat_instance", Long.toString(seat.chat())).put("data", data);
    query.set("from", ApiObjects.user(seat.user()));
    query.set("message", tapped(seat, id));
    send("callback_query", query);
  }

  /** What she types behind the bot's name; the query's id. */
  String ask(User user, String words) {
    String id = scene.queries().ask(user);
    ObjectNode query = JSON.createObjectNode().put("id", id).put("query", words).put("offset", "");
    query.set("from", ApiObjects.user(user));
    send("inline_query", query);
    return id;
  }

  /** The card that she chose, in her name. */
  void share(Seat seat, InlineQueries.Card card) {
    ChatEvent.Said said =
        new ChatEvent.Said(seat.user().id(), card.text(), ChatEvent.Enclosure.NONE, 0, true);
    ObjectNode message = say(seat, said).put("text", Piece.plain(card.text()));
    message.set("via_bot", ApiObjects.bot());
    send("message", message);
  }

  /** Shows what she says, and begins the message that tells the bot. */
  private ObjectNode say(Seat seat, ChatEvent.Said said) {
    long id = scene.messages().add(seat.chat(), said.user(), Content.said(said.text()));
    scene.log().add(new ChatEvent.Written(seat.chat(), id, said, scene.now()));
    return hers(seat, id);
  }

  private ObjectNode hers(Seat seat, long id) {
    return ApiObjects.message(
        seat.room(), id, ApiObjects.user(seat.user()), scene.clock().instant());
  }

  /** The bot's message with its buttons; without any where it is gone. */
  private ObjectNode tapped(Seat seat, long id) {
    Content content =
        scene
            .messages()
            .find(seat.chat(), id)
            .map(Messages.Kept::content)
            .orElseGet(() -> Content.said(List.of()));
    ObjectNode message =
        ApiObjects.message(seat.room(), id, ApiObjects.bot(), scene.clock().instant());
    message.set("reply_markup", ApiObjects.keyboard(content.keyboard()));
    return message.put("text", Piece.plain(content.text()));
  }

  private ObjectNode earlier(Seat seat, long id, Messages.Kept kept) {
    ObjectNode author =
        scene.crowd().findUser(kept.author()).map(ApiObjects::user).orElseGet(ApiObjects::bot);
    return ApiObjects.message(seat.room(), id, author, scene.clock().instant())
        .put("text", Piece.plain(kept.content().text()));
  }

  private void send(String kind, ObjectNode content) {
    scene.send(JSON.createObjectNode().set(kind, content));
  }

  private static List<Piece> plain(String text) {
    return text.isEmpty() ? List.of() : List.of(new Piece(text, List.of(), ""));
  }
}
