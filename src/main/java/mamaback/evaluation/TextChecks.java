package mamaback.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mamaback.evaluation.Remark.Severity;
import mamaback.knowledge.Entry;
import mamaback.knowledge.ForbiddenClaim;
import mamaback.knowledge.Tip;
import mamaback.text.PlainText;

/** Looks at what answers and tips say: claims that are not so, length, and who can read them. */
final class TextChecks {
  /** Health texts for everybody aim at eleven to twelve years; medical names weigh in, so more. */
  private static final double OLDEST = 14;

  /** See docs/curate.md: what fits a phone without scrolling. */
  private static final int LONGEST_SUMMARY = 600;

  private final SourceLines lines;
  private final ClaimSearch claims;

  TextChecks(SourceLines lines, List<ForbiddenClaim> claims) {
    this.lines = lines;
    this.claims = new ClaimSearch(claims);
  }

  List<Remark> ofTips(List<Tip> tips) {
    return tips.stream()
        .flatMap(tip -> claims(lines.file("tips.yaml"), tip.text()).stream())
        .toList();
  }

  List<Remark> ofAnswers(List<Entry> entries) {
    List<Remark> remarks = new ArrayList<>();
    for (Entry entry : entries) {
      String text = PlainText.of(entry.summary()) + "\n" + PlainText.of(entry.details());
      String afterLoss = entry.afterLoss().map(PlainText::of).orElse("");
      remarks.addAll(claims(lines.file(entry), text + "\n" + afterLoss));
      remarks.addAll(age(entry, text));
      remarks.addAll(length(entry));
    }
    return remarks;
  }

  private List<Remark> claims(Path file, String text) {
    return claims.in(text).stream()
        .map(claimed -> claimed(file, claimed.sentence(), claimed.claim()))
        .toList();
  }

  private Remark claimed(Path file, String sentence, ForbiddenClaim claim) {
    String problem = "says what " + claim.id() + " forbids: \"" + sentence + "\"";
    return new Remark(
        Severity.FAULT, "claims", lines.fault(file, sentence, problem, claim.correction()));
  }

  private List<Remark> age(Entry entry, String text) {
    double age = ReadingAge.of(text);
    if (age <= OLDEST) {
      return List.of();
    }
    String problem = String.format(Locale.ROOT, "reads like a text for age %.0f", age);
    return List.of(
        new Remark(
            Severity.ADVICE,
            "reading age",
            lines.fault(lines.file(entry), "title:", problem, "Use shorter sentences and words")));
  }

  private List<Remark> length(Entry entry) {
    int length = PlainText.of(entry.summary()).length();
    if (length <= LONGEST_SUMMARY) {
      return List.of();
    }
    String problem = "the short answer has " + length + " characters";
    return List.of(
        new Remark(
            Severity.ADVICE,
            "length",
            lines.fault(
                lines.file(entry),
                "<!-- more -->",
                problem,
                "Move what is over " + LONGEST_SUMMARY + " below it")));
  }
}
