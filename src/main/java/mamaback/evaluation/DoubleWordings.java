package mamaback.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mamaback.evaluation.Remark.Severity;
import mamaback.knowledge.Entry;

/** Looks for wordings that stand in two entries, or twice in one. */
record DoubleWordings(SourceLines lines) {
  List<Remark> of(List<Entry> entries) {
    Map<FoldedText, Entry> first = new HashMap<>();
    List<Remark> remarks = new ArrayList<>();
    for (Entry entry : entries) {
      for (String wording : entry.wordings()) {
        Entry other = first.putIfAbsent(FoldedText.of(wording), entry);
        if (other != null) {
          remarks.add(remark(entry, wording, other));
        }
      }
    }
    return remarks;
  }

  private Remark remark(Entry entry, String wording, Entry other) {
    String problem = "\"" + wording + "\" stands in " + other.id() + " already";
    return new Remark(
        Severity.FAULT,
        "wordings",
        lines.lastFault(lines.file(entry), wording, problem, "Keep it where it belongs"));
  }
}
