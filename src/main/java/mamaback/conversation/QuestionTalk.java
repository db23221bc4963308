package mamaback.conversation;

import java.util.Optional;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.search.AnswerFinder;
import mamaback.search.Context;
import mamaback.search.SearchResult;
import mamaback.text.RichText;
import mamaback.triage.Verdict;

/** Answers questions: those that only add a condition to the last one, and all others. */
final class QuestionTalk {
  private final AnswerFinder finder;
  private final NoteBook notes;
  private final Warnings warnings;
  private final UnansweredQuestions unanswered;
  private final Disclosures disclosures;
  private final SignTopics signTopics;
  private final Layouts layouts;

  /** How answers are laid out. */
  record Layouts(QuestionReply questions, ModifiedAnswers modified) {}

  QuestionTalk(Mind mind, NoteBook notes, Themes themes, Disclosures disclosures, Layouts layouts) {
    this.finder = mind.finder();
    this.signTopics = new SignTopics(mind.knowledge().redFlags().flags());
    this.notes = notes;
    this.warnings = themes.warnings();
    this.unanswered = themes.unanswered();
    this.disclosures = disclosures;
    this.layouts = layouts;
  }

  /** The reply to a question, which {@code opening} comes before unless she is in danger. */
  Reply reply(Turn turn, Verdict verdict, String text, RichText opening) {
    Optional<ModifiedAnswers.Modified> modified =
        isUrgent(verdict)
            ? Optional.empty()
            : layouts.modified().find(turn, text, notes.topic(turn.chat()));
    if (modified.isPresent()) {
      OutgoingMessage message = modified.get().message();
      RichText whole = message.text().then(warnings.notice(turn, verdict));
      SearchResult result = finder.find(modified.get().about());
      return reminded(
          turn, new Reply.ToQuestion(verdict, result, message.with(whole, message.rows())));
    }
    RichText said = verdict.level() == Level.EMERGENCY ? RichText.EMPTY : opening;
    return reminded(turn, answer(turn, verdict, text, said));
  }

  /**
   * The answer below {@code said}, which is about news of hers; what she must do today comes before
   * both.
   */
  Reply answer(Turn turn, Verdict verdict, String text, RichText said) {
    Context context = new Context(notes.topic(turn.chat()), signTopics.of(verdict));
    SearchResult result = disclosures.meant(turn, text, finder.find(text, context));
    if (result instanceof SearchResult.Found) {
      notes.noteTopic(turn.chat(), result.candidates().getFirst().entry().id());
    }
    SearchResult offered = Offers.to(turn, result);
    RichText notice = warnings.notice(turn, verdict);
    if (isUrgent(verdict)) {
      RichText first = notice.then(said);
      return new Reply.ToQuestion(
          verdict, result, layouts.questions().message(turn, verdict, first, offered));
    }
    OutgoingMessage answer = layouts.questions().message(turn, verdict, notice, offered);
    OutgoingMessage noted = unanswered.noted(turn, text, result, inGroup(turn, answer));
    return new Reply.ToQuestion(verdict, result, noted.with(said.then(noted.text()), noted.rows()));
  }

  private static OutgoingMessage inGroup(Turn turn, OutgoingMessage answer) {
    return turn.isInGroup()
        ? answer.with(answer.text().then(turn.wording().text(Line.GROUP_HINT)), answer.rows())
        : answer;
  }

  private Reply reminded(Turn turn, Reply reply) {
    return reply.saying(warnings.reminded(turn, reply.verdict(), reply.message()));
  }

  /** Whether it must be done today, so that it comes before all else. */
  static boolean isUrgent(Verdict verdict) {
    return verdict.level().isAtLeast(Level.URGENT);
  }
}
