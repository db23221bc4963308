package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.profile.Profile;
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

  private final KnowledgeBase knowledge;
  private final AnswerLayout layout;
  private final Pages pages;

  QuestionReply(KnowledgeBase knowledge, AnswerLayout layout, Pages pages) {
    this.knowledge = knowledge;
    this.layout = layout;
    this.pages = pages;
  }

  OutgoingMessage message(Verdict verdict, RichText notice, SearchResult result, Profile profile) {
    if (verdict.level() == Level.EMERGENCY) {
      return OutgoingMessage.of(notice);
    }
    if (verdict.level() == Level.URGENT && verdict instanceof Verdict.Flagged) {
      return reading(notice, result);
    }
    OutgoingMessage answer = answer(result, profile);
    RichText text =
        verdict instanceof Verdict.Failed ? notice.then(answer.text()) : answer.text().then(notice);
    return new OutgoingMessage(text, answer.rows(), answer.placement());
  }

  /** What she must do today comes first; the rest she may open herself. */
  private OutgoingMessage reading(RichText notice, SearchResult result) {
    if (result instanceof SearchResult.NotFound) {
      return OutgoingMessage.of(notice);
    }
    RichText text = notice.then(knowledge.wording().text(Line.URGENT_READ_MORE));
    return message(text, entryButtons(result.candidates(), MOST_READING));
  }

  private OutgoingMessage answer(SearchResult result, Profile profile) {
    return switch (result) {
      case SearchResult.Found(var candidates, var others) ->
          found(candidates.getFirst().entry(), others, profile);
      case SearchResult.Unclear(var candidates, var ignored) -> unclear(candidates, profile);
      case SearchResult.NotFound(var candidates) -> notFound(candidates);
    };
  }

  /** Further questions of the same message come before what is related to the first. */
  private OutgoingMessage found(Entry best, List<Candidate> others, Profile profile) {
    List<List<Button>> rows = new ArrayList<>(layout.buttons(best));
    rows.addAll(1, entryButtons(others, MOST_SUGGESTIONS));
    RichText text = layout.summary(best, profile);
    return message(others.isEmpty() ? text : text.then(line(Line.ALSO_ASKED)), rows);
  }

  private OutgoingMessage unclear(List<Candidate> candidates, Profile profile) {
    Entry best = candidates.getFirst().entry();
    List<Candidate> others = candidates.subList(1, candidates.size());
    RichText text = line(Line.SUGGEST).then(layout.summary(best, profile));
    List<List<Button>> rows = new ArrayList<>();
    rows.add(layout.buttons(best).getFirst());
    rows.addAll(entryButtons(others, MOST_SUGGESTIONS));
    return message(others.isEmpty() ? text : text.then(line(Line.DID_YOU_MEAN)), rows);
  }

  private OutgoingMessage notFound(List<Candidate> candidates) {
    List<List<Button>> rows = new ArrayList<>(entryButtons(candidates, MOST_SUGGESTIONS));
    rows.add(List.of(pages.topicsButton()));
    RichText text = line(Line.UNKNOWN);
    return message(candidates.isEmpty() ? text : text.then(line(Line.UNKNOWN_CLOSEST)), rows);
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

  private RichText line(Line line) {
    return knowledge.wording().text(line);
  }
}
