package mamaback.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mamaback.chat.IncomingEvent;
import mamaback.chat.InlineCard;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Responder;
import mamaback.chat.Sender;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.search.SearchResult;
import mamaback.text.RichText;
import mamaback.triage.Verdict;

/**
 * Turns one event into one reply. Triage sees every text first, as it was written; only then is it
 * looked at as a command, an answer to what was asked, small talk or a question. Thread-safe.
 */
public final class Conversation implements Responder {
  private final KnowledgeBase knowledge;
  private final Assessor assessor;
  private final Turns turns;
  private final Themes themes;
  private final Routes routes;
  private final FreeWords freeWords;
  private final Talk talk;
  private final FloodGate floodGate;
  private final InlineCards cards;

  public Conversation(Mind mind, Kept kept, ChatMemory memory, Clock clock) {
    this.knowledge = mind.knowledge();
    Assembly assembly = new Assembly(mind, kept, memory, clock);
    this.turns = assembly.turns();
    this.themes = assembly.themes();
    this.routes = new Routes(themes, assembly.telling());
    this.freeWords = new FreeWords(mind, assembly, routes, memory);
    this.assessor = assembly.assessor();
    this.talk = assembly.talk();
    this.floodGate = new FloodGate(clock);
    this.cards = new InlineCards(mind);
  }

  @Override
  public OutgoingMessage respond(IncomingEvent event) {
    return reply(event).message();
  }

  @Override
  public OutgoingMessage apology() {
    return OutgoingMessage.of(knowledge.wording().text(Line.APOLOGY));
  }

  @Override
  public List<InlineCard> cards(String query, Sender sender) {
    return cards.of(turns.ofNobody(sender), query);
  }

  /** What the bot makes of {@code event}. */
  public Reply reply(IncomingEvent event) {
    Turn turn = turns.of(event.chat(), event.sender());
    boolean wasAskedWhere = themes.place().isAsked(turn);
    Reply reply = reply(turn, event);
    // In a group anybody may have written what follows.
    if (!turn.isInGroup() && !reply.message().text().isEmpty()) {
      freeWords.note(turn, reply);
    }
    return wasAskedWhere ? themes.place().afterwards(turn, reply) : reply;
  }

  private Reply reply(Turn turn, IncomingEvent event) {
    return switch (event) {
      case IncomingEvent.Message(var ignored, var text, var alsoIgnored) -> toText(turn, text);
      case IncomingEvent.Attachment(var ignored, var caption, var alsoIgnored) ->
          page(
              turn,
              assessor.assess(turn, caption),
              themes.pages().withTopics(turn, Line.ATTACHMENT));
      case IncomingEvent.Location(var ignored, var at, var sender) ->
          page(turn, new Verdict.Clear(), themes.place().found(turn, at));
      case IncomingEvent.ButtonPress(var ignored, var data, var alsoIgnored) ->
          page(turn, new Verdict.Clear(), routes.toButton(turn, data));
    };
  }

  /**
   * A flood is met with one line and then silence, and what is not answered changes nothing; but
   * danger in it is never passed over.
   */
  private Reply toText(Turn turn, String text) {
    Verdict verdict = assessor.assess(turn, text);
    FloodGate.Pace pace = pace(turn);
    if (pace == FloodGate.Pace.CALM || verdict.level().isAtLeast(Level.URGENT)) {
      return answer(turn, verdict, text);
    }
    RichText said =
        pace == FloodGate.Pace.FAST ? turn.wording().text(Line.SLOW_DOWN) : RichText.EMPTY;
    return new Reply.Page(verdict, OutgoingMessage.of(said));
  }

  private FloodGate.Pace pace(Turn turn) {
    return turn.sender().place() == Sender.Place.LOCAL
        ? FloodGate.Pace.CALM
        : floodGate.count(turn.person());
  }

  private Reply answer(Turn turn, Verdict verdict, String text) {
    if (text.isBlank()) {
      OutgoingMessage message = themes.pages().withTopics(turn, Line.EMPTY_MESSAGE);
      return new Reply.ToQuestion(verdict, SearchResult.NOTHING, message);
    }
    if (text.startsWith("/")) {
      return page(turn, verdict, routes.toCommand(turn, text));
    }
    Optional<OutgoingMessage> fact = freeWords.toFact(turn, text);
    if (fact.isPresent()) {
      // A date or a city and nothing else is no sign, however like one it may look.
      return page(turn, new Verdict.Clear(), fact.get());
    }
    Optional<OutgoingMessage> words =
        verdict.level().isAtLeast(Level.SOON) ? Optional.empty() : freeWords.toWords(turn, text);
    return words
        .map(message -> page(turn, verdict, message))
        .orElseGet(() -> talk.reply(turn, verdict, text));
  }

  /** A page that no question led to; an emergency in the words that did stands alone. */
  private Reply page(Turn turn, Verdict verdict, OutgoingMessage page) {
    RichText notice = themes.warnings().notice(turn, verdict);
    OutgoingMessage message =
        verdict.level() == Level.EMERGENCY
            ? OutgoingMessage.of(notice)
            : page.with(notice.then(page.text()), page.rows());
    return new Reply.Page(verdict, themes.warnings().reminded(turn, verdict, message));
  }
}
