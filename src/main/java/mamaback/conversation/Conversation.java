package mamaback.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mamaback.chat.IncomingEvent;
import mamaback.chat.InlineCard;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.chat.Responder;
import mamaback.chat.Sender;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.search.AnswerFinder;
import mamaback.search.SearchResult;
import mamaback.text.RichText;
import mamaback.triage.Situation;
import mamaback.triage.Triage;
import mamaback.triage.Verdict;

/**
 * Turns one event into one reply. Triage sees every text first, as it was written; only then is it
 * looked at as a command, an answer to what was asked, small talk or a question. Thread-safe.
 */
public final class Conversation implements Responder {
  private final KnowledgeBase knowledge;
  private final Triage triage;
  private final AnswerFinder finder;
  private final Remembrance remembrance;
  private final ChatMemory memory;
  private final Turns turns;
  private final Themes themes;
  private final Routes routes;
  private final TypedAnswers typedAnswers;
  private final TypedTaps typedTaps;
  private final GuideTalk guideTalk;
  private final Talk talk;
  private final FloodGate floodGate;
  private final InlineCards cards;

  public Conversation(Mind mind, Kept kept, ChatMemory memory, Clock clock) {
    this.knowledge = mind.knowledge();
    this.triage = mind.triage();
    this.finder = mind.finder();
    this.remembrance = new Remembrance(knowledge);
    this.memory = memory;
    Assembly assembly = new Assembly(mind, kept, memory, clock);
    this.turns = assembly.turns();
    this.themes = assembly.themes();
    this.routes = new Routes(themes, assembly.telling());
    this.typedAnswers = new TypedAnswers(themes, assembly.telling(), assembly.facts(), memory);
    this.typedTaps = new TypedTaps(memory, assembly.facts());
    this.guideTalk = assembly.guideTalk();
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
      typedTaps.note(turn, reply);
    }
    return wasAskedWhere ? themes.place().afterwards(turn, reply) : reply;
  }

  private Reply reply(Turn turn, IncomingEvent event) {
    return switch (event) {
      case IncomingEvent.Message(var ignored, var text, var alsoIgnored) -> toText(turn, text);
      case IncomingEvent.Attachment(var ignored, var caption, var alsoIgnored) ->
          page(turn, assess(turn, caption), themes.pages().withTopics(turn, Line.ATTACHMENT));
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
    Verdict verdict = assess(turn, text);
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
    Optional<OutgoingMessage> fact = typedAnswers.fact(turn, text);
    if (fact.isPresent()) {
      // A date or a city and nothing else is no sign, however like one it may look.
      return page(turn, new Verdict.Clear(), fact.get());
    }
    Optional<OutgoingMessage> words =
        verdict.level().isAtLeast(Level.SOON) ? Optional.empty() : instead(turn, text);
    return words
        .map(message -> page(turn, verdict, message))
        .orElseGet(() -> talk.reply(turn, verdict, text));
  }

  /** What was asked for in free words, or a button that she names instead of tapping it. */
  private Optional<OutgoingMessage> instead(Turn turn, String text) {
    return typedAnswers
        .words(turn, text)
        .or(() -> guideTalk.reply(turn, text))
        .or(() -> typedTaps.meant(turn, text).map(data -> tapped(turn, data)))
        .or(() -> SpokenCommands.find(turn, text).map(word -> routes.toCommand(turn, word)))
        .or(() -> unknownCity(turn, text));
  }

  /** While a city is expected, a name that asks for nothing known is one that is not known. */
  private Optional<OutgoingMessage> unknownCity(Turn turn, String text) {
    return memory
        .expectation(turn.chat())
        .flatMap(Expectation::cityFor)
        .filter(time -> TipWords.isName(text) && !(finder.find(text) instanceof SearchResult.Found))
        .map(time -> themes.tips().unknownCity(turn, time));
  }

  /** A tap that only changes buttons is thanked for in words, since no button was tapped. */
  private OutgoingMessage tapped(Turn turn, String data) {
    OutgoingMessage message = routes.toButton(turn, data).at(Placement.NEW_MESSAGE);
    return message.text().isEmpty()
        ? OutgoingMessage.of(turn.wording().text(Line.FEEDBACK_THANKS))
        : message;
  }

  private Verdict assess(Turn turn, String text) {
    Verdict verdict = remembrance.meant(turn, triage.assess(text, situation(turn)), text);
    memory.noteMessage(turn.chat(), turn.person(), text);
    boolean mayBeShown = !turn.isInGroup() && !themes.warnings().isDiscreet(verdict);
    if (verdict.level().isAtLeast(Level.SOON) && mayBeShown) {
      memory.visitLines().note(turn.chat(), text);
    }
    return verdict;
  }

  private Situation situation(Turn turn) {
    return new Situation(turn.facts(), memory.messages(turn.chat(), turn.person()));
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
