package mamaback.conversation;

import java.time.Clock;
import java.util.List;
import mamaback.chat.IncomingEvent;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Responder;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Cues;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.knowledge.RedFlag;
import mamaback.profile.Profile;
import mamaback.profile.Records;
import mamaback.search.SearchResult;
import mamaback.text.RichText;
import mamaback.triage.Situation;
import mamaback.triage.Triage;
import mamaback.triage.Verdict;

/**
 * Turns one event into one reply. Triage sees every text first, as it was written; only then is it
 * looked at as a command, small talk or a question. Thread-safe.
 */
public final class Conversation implements Responder {
  private final KnowledgeBase knowledge;
  private final Triage triage;
  private final ChatMemory memory;
  private final Turns turns;
  private final Warnings warnings;
  private final Pages pages;
  private final Talk talk;
  private final Routes routes;

  public Conversation(Mind mind, Kept kept, ChatMemory memory, Clock clock) {
    Records records = kept.records();
    this.knowledge = mind.knowledge();
    this.triage = mind.triage();
    this.memory = memory;
    this.turns = new Turns(knowledge, records.profiles(), clock);
    NoteBook notes = new NoteBook(records.notes(), clock);
    List<RedFlag> flags = knowledge.redFlags().flags();
    Cues cues = knowledge.speech().cues();
    Telling telling = new Telling(records.profiles(), turns);
    AnswerLayout layout = new AnswerLayout(knowledge);
    this.pages = new Pages(knowledge);
    this.warnings = new Warnings(mind.notices(), notes, flags, cues);
    this.talk =
        new Talk(
            mind.finder(),
            notes,
            warnings,
            new Disclosures(cues, telling),
            new SignTopics(flags),
            new QuestionReply(layout, pages));
    this.routes =
        new Routes(
            pages,
            new Answers(knowledge, layout, notes),
            warnings,
            telling,
            kept.tipDesk(knowledge.tips(), clock));
  }

  @Override
  public OutgoingMessage respond(IncomingEvent event) {
    return reply(event).message();
  }

  @Override
  public OutgoingMessage apology() {
    return OutgoingMessage.of(knowledge.wording().text(Line.APOLOGY));
  }

  /** What the bot makes of {@code event}. */
  public Reply reply(IncomingEvent event) {
    Turn turn = turns.of(event.chat());
    return switch (event) {
      case IncomingEvent.Message(var ignored, var text) -> toText(turn, text);
      case IncomingEvent.Attachment(var ignored, var caption) ->
          page(turn, assess(turn, caption), pages.withTopics(turn, Line.ATTACHMENT));
      case IncomingEvent.ButtonPress(var ignored, var data) ->
          page(turn, new Verdict.Clear(), routes.toButton(turn, data));
    };
  }

  private Reply toText(Turn turn, String text) {
    Verdict verdict = assess(turn, text);
    if (text.isBlank()) {
      OutgoingMessage message = pages.withTopics(turn, Line.EMPTY_MESSAGE);
      return new Reply.ToQuestion(verdict, new SearchResult.NotFound(List.of()), message);
    }
    if (text.startsWith("/")) {
      return page(turn, verdict, routes.toCommand(turn, text));
    }
    return talk.reply(turn, verdict, text);
  }

  private Verdict assess(Turn turn, String text) {
    Verdict verdict = triage.assess(text, situation(turn));
    memory.noteMessage(turn.chat(), text);
    return verdict;
  }

  private Situation situation(Turn turn) {
    Profile profile = turn.profile();
    return new Situation(
        turn.weeksSinceBirth(),
        profile.epidural().orElse(false),
        profile.birth().filter(BirthType.C_SECTION::equals).isPresent(),
        profile.pregnant(),
        memory.messages(turn.chat()));
  }

  /** A page that no question led to; an emergency in the words that did stands alone. */
  private Reply page(Turn turn, Verdict verdict, OutgoingMessage page) {
    RichText notice = warnings.notice(turn, verdict);
    OutgoingMessage message =
        verdict.level() == Level.EMERGENCY
            ? OutgoingMessage.of(notice)
            : new OutgoingMessage(notice.then(page.text()), page.rows(), page.placement());
    return new Reply.Page(verdict, warnings.reminded(turn, verdict, message));
  }
}
