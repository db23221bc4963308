package mamaback.conversation;

import java.util.List;
import mamaback.chat.InlineCard;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.search.AnswerFinder;
import mamaback.search.Candidate;
import mamaback.text.Cut;
import mamaback.text.PlainText;
import mamaback.text.RichText;
import mamaback.triage.Situation;
import mamaback.triage.Triage;
import mamaback.triage.Verdict;

/** The best entries for a query typed in any chat; in an emergency the notice and nothing else. */
final class InlineCards {
  private static final int MOST = 5;
  private static final int LONGEST_DESCRIPTION = 120;
  private static final String NOTICE = "notice";

  private final Triage triage;
  private final AnswerFinder finder;
  private final Notices notices;

  InlineCards(Mind mind) {
    this.triage = mind.triage();
    this.finder = mind.finder();
    this.notices = mind.notices();
  }

  List<InlineCard> of(Turn turn, String query) {
    if (query.isBlank()) {
      return List.of();
    }
    Verdict verdict = triage.assess(query, Situation.UNKNOWN);
    if (verdict.level() == Level.EMERGENCY) {
      String title = turn.wording().label(Line.NOTICE_HEADLINE);
      RichText notice = notices.notice(turn, verdict);
      return List.of(new InlineCard(NOTICE, title, "", notice));
    }
    return finder.find(query).candidates().stream()
        .limit(MOST)
        .map(Candidate::entry)
        .map(entry -> card(turn, entry))
        .toList();
  }

  private static InlineCard card(Turn turn, Entry entry) {
    String summary = PlainText.of(entry.summary()).replaceAll("\\s+", " ");
    String description = Cut.at(summary, LONGEST_DESCRIPTION);
    RichText text =
        RichText.bold(entry.title())
            .then(entry.summary())
            .then(turn.wording().text(Line.CARD_FOOTER));
    return new InlineCard(entry.id(), entry.title(), description, text);
  }
}
