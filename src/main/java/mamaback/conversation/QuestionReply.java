package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.search.Candidate;
import mamaback.search.SearchResult;
import mamaback.text.RichText;
import mamaback.triage.Verdict;

/**
 * Lays out the reply to a question: what was found, and the notice of the signs in it (clinical
 * brief, 3.0). An emergency stands alone; from URGENT up the notice comes first.
 */
final class QuestionReply {
  private static final int MOST_SUGGESTIONS = 3;
  private static final int MOST_READING = 2;

  /** Topics that frighten whoever meets them unasked. */
  private static final Set<String> GRAVE = Set.of("mental-health-crisis", "unsafe-at-home");

  private final AnswerLayout layout;
  private final Pages pages;

  QuestionReply(AnswerLayout layout, Pages pages) {
    this.layout = layout;
    this.pages = pages;
  }

  OutgoingMessage message(Turn turn, Verdict verdict, RichText notice, SearchResult result) {
    if (verdict.level() == Level.EMERGENCY) {
      return OutgoingMessage.of(notice);
    }
    if (verdict.level() == Level.URGENT && verdict instanceof Verdict.Flagged) {
      return reading(turn, notice, result);
    }
    OutgoingMessage answer = answer(turn, verdict, result);
    RichText text =
        verdict instanceof Verdict.Failed ? notice.then(answer.text()) : answer.text().then(notice);
    return new OutgoingMessage(text, answer.rows(), answer.placement());
  }

  /** What she must do today comes first; the rest she may open herself. */
  private OutgoingMessage reading(Turn turn, RichText notice, SearchResult result) {
    if (result instanceof SearchResult.NotFound) {
      return OutgoingMessage.of(notice);
    }
    RichText text = notice.then(turn.wording().text(Line.URGENT_READ_MORE));
    return message(text, entryButtons(result.candidates(), MOST_READING));
  }

  private OutgoingMessage answer(Turn turn, Verdict verdict, SearchResult result) {
    return switch (result) {
      case SearchResult.Found found ->
          found(turn, found.candidates().getFirst().entry(), found.others());
      case SearchResult.Unclear unclear -> unclear(turn, unclear.candidates());
      case SearchResult.NotFound nothing -> notFound(turn, closest(verdict, nothing.closest()));
    };
  }

  /** What is closest is a guess; only signs in her words make it one about danger. */
  private static List<Candidate> closest(Verdict verdict, List<Candidate> candidates) {
    return verdict instanceof Verdict.Clear
        ? candidates.stream().filter(each -> !GRAVE.contains(each.entry().topic())).toList()
        : candidates;
  }

  /** Further questions of the same message come before the last row, which asks for judgement. */
  private OutgoingMessage found(Turn turn, Entry best, List<Candidate> others) {
    OutgoingMessage answer = layout.answer(turn, best);
    if (others.isEmpty()) {
      return answer;
    }
    List<List<Button>> rows = new ArrayList<>(answer.rows());
    rows.addAll(rows.size() - 1, entryButtons(others, MOST_SUGGESTIONS));
    return answer.with(answer.text().then(turn.wording().text(Line.ALSO_ASKED)), rows);
  }

  private OutgoingMessage unclear(Turn turn, List<Candidate> candidates) {
    Entry best = candidates.getFirst().entry();
    List<Candidate> others = candidates.subList(1, candidates.size());
    RichText text = turn.wording().text(Line.SUGGEST).then(layout.summary(turn, best));
    List<List<Button>> rows = new ArrayList<>();
    rows.add(layout.reading(turn, best));
    rows.addAll(entryButtons(others, MOST_SUGGESTIONS));
    rows.add(FeedbackDesk.buttons(turn.wording(), best.id()));
    return message(
        others.isEmpty() ? text : text.then(turn.wording().text(Line.DID_YOU_MEAN)), rows);
  }

  private OutgoingMessage notFound(Turn turn, List<Candidate> closest) {
    List<List<Button>> rows = new ArrayList<>(entryButtons(closest, MOST_SUGGESTIONS));
    rows.add(List.of(pages.topicsButton(turn)));
    rows.add(FeedbackDesk.buttons(turn.wording(), ""));
    RichText language =
        turn.wantedLanguage().equals(Turns.ENGLISH)
            ? RichText.EMPTY
            : turn.wording().text(Line.NOT_MY_LANGUAGE);
    RichText text = turn.wording().text(Line.UNKNOWN).then(language);
    return message(
        closest.isEmpty() ? text : text.then(turn.wording().text(Line.UNKNOWN_CLOSEST)), rows);
  }

  private static List<List<Button>> entryButtons(List<Candidate> candidates, int most) {
    return candidates.stream()
        .limit(most)
        .map(Candidate::entry)
        .map(entry -> List.of(new Action.ShowEntry(entry.id()).button(entry.title())))
        .toList();
  }

  private static OutgoingMessage message(RichText text, List<List<Button>> rows) {
    return new OutgoingMessage(text, rows, Placement.NEW_MESSAGE);
  }
}
