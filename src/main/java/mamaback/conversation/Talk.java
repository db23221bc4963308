package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.knowledge.Smalltalk;
import mamaback.search.AnswerFinder;
import mamaback.search.Context;
import mamaback.search.SearchResult;
import mamaback.text.RichText;
import mamaback.triage.Verdict;

/** Answers words that are no command: news about herself, small talk, and questions. */
final class Talk {
  private final AnswerFinder finder;
  private final NoteBook notes;
  private final Warnings warnings;
  private final UnansweredQuestions unanswered;
  private final Pages pages;
  private final Disclosures disclosures;
  private final SignTopics signTopics;
  private final QuestionReply questionReply;

  Talk(
      AnswerFinder finder,
      NoteBook notes,
      Themes themes,
      Disclosures disclosures,
      SignTopics signTopics,
      QuestionReply questionReply) {
    this.finder = finder;
    this.notes = notes;
    this.warnings = themes.warnings();
    this.unanswered = themes.unanswered();
    this.pages = themes.pages();
    this.disclosures = disclosures;
    this.signTopics = signTopics;
    this.questionReply = questionReply;
  }

  Reply reply(Turn before, Verdict verdict, String text) {
    Turn turn = disclosures.noted(before, text);
    Optional<RichText> ended = warnings.ended(turn, verdict, text);
    if (ended.isPresent() && !asks(text)) {
      return new Reply.ToSmalltalk(verdict, finder.find(text), OutgoingMessage.of(ended.get()));
    }
    Optional<Disclosures.Heard> heard = disclosures.hear(turn, text);
    if (heard.isPresent()) {
      return toNews(heard.get(), verdict, text);
    }
    Optional<Smalltalk> smalltalk =
        verdict instanceof Verdict.Clear
            ? finder.smalltalk(text, turn.speech().language())
            : Optional.empty();
    return smalltalk.isPresent()
        ? toSmalltalk(turn, verdict, text, smalltalk.get())
        : toQuestion(turn, verdict, text);
  }

  private Reply toSmalltalk(Turn turn, Verdict verdict, String text, Smalltalk smalltalk) {
    OutgoingMessage message = OutgoingMessage.of(said(turn, smalltalk));
    return new Reply.ToSmalltalk(
        verdict, finder.find(text), warnings.reminded(turn, verdict, message));
  }

  /** A general line where none is known in her language, or nothing of it is left by tact. */
  private static RichText said(Turn turn, Smalltalk smalltalk) {
    RichText said =
        turn.speech().language().equals(smalltalk.language())
            ? Tact.of(turn, RichText.of(smalltalk.reply()))
            : RichText.EMPTY;
    return said.isEmpty() ? turn.wording().text(Line.SMALLTALK) : said;
  }

  private Reply toNews(Disclosures.Heard heard, Verdict verdict, String text) {
    Turn turn = heard.turn();
    if (verdict.level() != Level.EMERGENCY && isOnlyNews(heard, text)) {
      RichText said = heard.said().then(warnings.notice(turn, verdict));
      OutgoingMessage message = OutgoingMessage.of(said).with(said, below(heard));
      return new Reply.ToSmalltalk(
          verdict, finder.find(text), warnings.reminded(turn, verdict, message));
    }
    Reply.ToQuestion reply = toQuestion(turn, verdict, text);
    return verdict.level() == Level.EMERGENCY ? reply : below(heard, reply);
  }

  /** A loss is met with nothing but kindness, unless she asks something as well. */
  private boolean isOnlyNews(Disclosures.Heard heard, String text) {
    return !asks(text)
        && (heard.fact() == Fact.LOSS || !(finder.find(text) instanceof SearchResult.Found));
  }

  private List<List<Button>> below(Disclosures.Heard heard) {
    return heard.fact() == Fact.LOSS
        ? List.of(heard.undo())
        : List.of(List.of(pages.topicsButton(heard.turn())), heard.undo());
  }

  private static Reply below(Disclosures.Heard heard, Reply.ToQuestion reply) {
    OutgoingMessage message = reply.message();
    List<List<Button>> rows = new ArrayList<>(message.rows());
    rows.add(heard.undo());
    return new Reply.ToQuestion(
        reply.verdict(), reply.result(), message.with(heard.said().then(message.text()), rows));
  }

  private Reply.ToQuestion toQuestion(Turn turn, Verdict verdict, String text) {
    Context context = new Context(notes.topic(turn.chat()), signTopics.of(verdict));
    SearchResult result = finder.find(text, context);
    if (result instanceof SearchResult.Found) {
      notes.noteTopic(turn.chat(), result.candidates().getFirst().entry().id());
    }
    RichText notice = warnings.notice(turn, verdict);
    OutgoingMessage answer = questionReply.message(turn, verdict, notice, Offers.to(turn, result));
    OutgoingMessage message =
        verdict.level().isAtLeast(Level.URGENT)
            ? answer
            : unanswered.noted(turn, text, result, inGroup(turn, answer));
    return new Reply.ToQuestion(verdict, result, warnings.reminded(turn, verdict, message));
  }

  private static OutgoingMessage inGroup(Turn turn, OutgoingMessage answer) {
    return turn.isInGroup()
        ? answer.with(answer.text().then(turn.wording().text(Line.GROUP_HINT)), answer.rows())
        : answer;
  }

  private static boolean asks(String text) {
    return text.contains("?");
  }
}
