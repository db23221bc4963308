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
import mamaback.search.SearchResult;
import mamaback.text.RichText;
import mamaback.triage.Verdict;

/** Answers words that are no command: news about herself, small talk, and else questions. */
final class Talk {
  private final AnswerFinder finder;
  private final Warnings warnings;
  private final Pages pages;
  private final Disclosures disclosures;
  private final QuestionTalk questions;

  Talk(AnswerFinder finder, Themes themes, Disclosures disclosures, QuestionTalk questions) {
    this.finder = finder;
    this.warnings = themes.warnings();
    this.pages = themes.pages();
    this.disclosures = disclosures;
    this.questions = questions;
  }

  Reply reply(Turn before, Verdict verdict, String text) {
    Turn turn = disclosures.noted(before, text);
    Optional<RichText> ended = warnings.ended(turn, verdict, text);
    Optional<Disclosures.Heard> heard = disclosures.hear(turn, text);
    RichText opening = heard.isPresent() ? RichText.EMPTY : disclosures.opening(before, text);
    // First: whoever tells of a loss must not read how good it is that she was seen.
    if (heard.filter(news -> !news.isKnown() || !isAnswered(text)).isPresent()) {
      return toNews(heard.get(), verdict, text);
    }
    if (ended.isPresent() && !asks(text)) {
      return new Reply.ToSmalltalk(verdict, finder.find(text), OutgoingMessage.of(ended.get()));
    }
    Optional<Smalltalk> smalltalk = finder.smalltalk(text, turn.speech().language());
    Optional<OutgoingMessage> meanwhile =
        warnings.meanwhile(turn, verdict, text, smalltalk.isPresent());
    if (meanwhile.isPresent()) {
      return new Reply.ToSmalltalk(verdict, finder.find(text), meanwhile.get());
    }
    if (smalltalk.isPresent() && verdict instanceof Verdict.Clear) {
      return toSmalltalk(turn, verdict, text, smalltalk.get());
    }
    return isOnlyFacts(verdict, text)
        ? toFacts(turn, verdict, text)
        : questions.reply(turn, verdict, text, opening);
  }

  /** "My baby is 4 weeks old" asks for nothing; "c-section" may ask for what there is about it. */
  private boolean isOnlyFacts(Verdict verdict, String text) {
    return verdict instanceof Verdict.Clear
        && disclosures.isOnlyFacts(text)
        && !(disclosures.namesABirth(text) && finder.find(text) instanceof SearchResult.Found);
  }

  private Reply toFacts(Turn turn, Verdict verdict, String text) {
    OutgoingMessage heard = pages.withTopics(turn, Line.FACTS_HEARD);
    return reminded(turn, new Reply.ToSmalltalk(verdict, finder.find(text), heard));
  }

  private Reply toSmalltalk(Turn turn, Verdict verdict, String text, Smalltalk smalltalk) {
    OutgoingMessage message = OutgoingMessage.of(said(turn, smalltalk));
    return reminded(turn, new Reply.ToSmalltalk(verdict, finder.find(text), message));
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
    if (verdict.level() == Level.EMERGENCY) {
      return questions.reply(turn, verdict, text, RichText.EMPTY);
    }
    Reply reply =
        isOnlyNews(heard, text)
            ? news(heard, verdict, text)
            : questions.answer(turn, verdict, text, heard.said());
    List<List<Button>> rows = new ArrayList<>(reply.message().rows());
    rows.addAll(heard.rows());
    return reminded(turn, reply.saying(reply.message().with(reply.message().text(), rows)));
  }

  /** A loss is met with nothing but kindness, unless she asks something as well. */
  private boolean isOnlyNews(Disclosures.Heard heard, String text) {
    return !asks(text)
        && (heard.fact() == Fact.LOSS || !(finder.find(text) instanceof SearchResult.Found));
  }

  /** What she tells again stands behind what she wants to know. */
  private boolean isAnswered(String text) {
    return asks(text) || finder.find(text) instanceof SearchResult.Found;
  }

  private Reply news(Disclosures.Heard heard, Verdict verdict, String text) {
    Turn turn = heard.turn();
    RichText notice = warnings.notice(turn, verdict);
    RichText said =
        QuestionTalk.isUrgent(verdict) ? notice.then(heard.said()) : heard.said().then(notice);
    List<List<Button>> rows =
        heard.fact() == Fact.LOSS ? List.of() : List.of(List.of(pages.topicsButton(turn)));
    OutgoingMessage message = OutgoingMessage.of(said).with(said, rows);
    return new Reply.ToSmalltalk(verdict, finder.find(text), message);
  }

  private Reply reminded(Turn turn, Reply reply) {
    return reply.saying(warnings.reminded(turn, reply.verdict(), reply.message()));
  }

  private static boolean asks(String text) {
    return text.contains("?");
  }
}
