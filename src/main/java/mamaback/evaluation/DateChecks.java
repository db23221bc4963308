package mamaback.evaluation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.evaluation.Remark.Severity;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Fault;
import mamaback.knowledge.Review;
import mamaback.knowledge.Source;

/** Looks for answers that a person should compare with their sources or review again. */
final class DateChecks {
  /** Guidance changes; a year is what national bodies take to surveil theirs. */
  private static final Period SOURCE_HOLDS = Period.ofYears(1);

  private static final Period REVIEW_HOLDS = Period.ofYears(2);

  private final SourceLines lines;
  private final LocalDate today;

  DateChecks(SourceLines lines, LocalDate today) {
    this.lines = lines;
    this.today = today;
  }

  List<Remark> of(List<Entry> entries) {
    List<Remark> remarks = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.sources().isEmpty()) {
        remarks.add(remark(entry, "sources:", "names no source", "Add where its facts were read"));
      }
      for (Source source : entry.sources()) {
        if (source.checked().filter(day -> isOver(day, SOURCE_HOLDS)).isPresent()) {
          String problem = "was last compared with \"" + source.title() + "\" over a year ago";
          remarks.add(remark(entry, source.title(), problem, "Compare it and set 'checked'"));
        }
      }
      Optional<Review> old = entry.review().filter(each -> isOver(each.on(), REVIEW_HOLDS));
      old.ifPresent(
          review ->
              remarks.add(
                  remark(
                      entry,
                      "reviewed:",
                      "was reviewed over two years ago",
                      "Have it reviewed again")));
    }
    return remarks;
  }

  private boolean isOver(LocalDate day, Period holds) {
    return day.plus(holds).isBefore(today);
  }

  private Remark remark(Entry entry, String text, String problem, String mend) {
    Fault fault = lines.fault(lines.file(entry), text, problem, mend);
    return new Remark(Severity.ADVICE, "dates", fault);
  }
}
