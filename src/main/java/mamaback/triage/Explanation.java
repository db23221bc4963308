package mamaback.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mamaback.knowledge.Level;

/** Why triage judged a message as it did. */
public record Explanation(Verdict verdict, List<Trace> traces) {
  public Explanation {
    traces = List.copyOf(traces);
  }

  /** The verdict to which {@code traces} lead, with them: the gravest of each flag counts. */
  static Explanation of(List<Trace> traces) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Trace trace : traces) {
      if (trace.level() != Level.NONE) {
        Finding finding = new Finding(trace.flag(), trace.level(), trace.matched());
        findings.merge(trace.flag(), finding, Explanation::graver);
      }
    }
    if (findings.isEmpty()) {
      return new Explanation(new Verdict.Clear(), traces);
    }
    List<Finding> sorted = new ArrayList<>(findings.values());
    sorted.sort(Comparator.comparing(Finding::level).reversed());
    return new Explanation(new Verdict.Flagged(sorted), traces);
  }

  private static Finding graver(Finding one, Finding other) {
    return other.level().compareTo(one.level()) > 0 ? other : one;
  }

  /**
   * A wording that the message fits.
   *
   * @param wording as the rules have it
   * @param matched the words of the message
   * @param reading how they are meant; anything but {@code PRESENT} held the flag back
   * @param level what came of it
   */
  public record Trace(String flag, String wording, String matched, String reading, Level level) {
    /** What stands between the words of the parts of a combination. */
    static final String GAP = " … ";

    @Override
    public String toString() {
      return "Trace[" + flag + " " + reading + " " + level + "]";
    }

    /** Whether all the words that it matched stand in {@code text}. */
    boolean isWithin(String text) {
      int start = 0;
      for (int gap = matched.indexOf(GAP); gap >= 0; gap = matched.indexOf(GAP, start)) {
        if (!text.contains(matched.substring(start, gap))) {
          return false;
        }
        start = gap + GAP.length();
      }
      return text.contains(matched.substring(start));
    }
  }
}
