package mamaback.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mamaback.evaluation.Remark.Severity;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;
import mamaback.search.AnswerFinder;
import mamaback.search.Candidate;

/** Looks for wordings that lead to another entry than their own. */
final class WordingChecks {
  /** Below it the wording may well belong to either, as many do. */
  private static final double SURE = 0.8;

  private final KnowledgeBase knowledge;
  private final SourceLines lines;
  private final AnswerFinder finder;

  WordingChecks(KnowledgeBase knowledge, SourceLines lines, AnswerFinder finder) {
    this.knowledge = knowledge;
    this.lines = lines;
    this.finder = finder;
  }

  /** A wording and the entry in which it stands. */
  private record Wording(Entry entry, String text) {}

  /** A wording and what the index finds for it. */
  private record Stolen(Wording wording, Candidate by) {}

  List<Remark> remarks() {
    List<Wording> wordings =
        knowledge.entries().stream()
            .flatMap(entry -> entry.wordings().stream().map(text -> new Wording(entry, text)))
            .toList();
    return wordings.parallelStream()
        .flatMap(wording -> stolen(wording).stream())
        .toList()
        // One after another: where a line stands is looked up by one thread.
        .stream()
        .map(this::remark)
        .toList();
  }

  /** Entries of one topic, and those that are linked, may share what they answer. */
  private Optional<Stolen> stolen(Wording wording) {
    return finder.find(wording.text()).candidates().stream()
        .findFirst()
        .filter(best -> best.confidence() >= SURE)
        .filter(best -> !best.entry().topic().equals(wording.entry().topic()))
        .filter(best -> !best.entry().isLinkedTo(wording.entry()))
        .map(best -> new Stolen(wording, best));
  }

  private Remark remark(Stolen stolen) {
    String problem =
        String.format(
            Locale.ROOT,
            "\"%s\" leads to %s (%.2f)",
            stolen.wording().text(),
            stolen.by().entry().id(),
            stolen.by().confidence());
    Wording wording = stolen.wording();
    return new Remark(
        Severity.ADVICE,
        "wordings",
        lines.fault(
            lines.file(wording.entry()),
            wording.text(),
            problem,
            "Say what tells the two apart, or move it"));
  }
}
