package mamaback.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mamaback.evaluation.Remark.Severity;
import mamaback.knowledge.Fault;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Lessons;

/**
 * Looks for messages that stand twice in the lessons of triage: in one list they count twice, in
 * two they teach opposites.
 */
final class LessonChecks {
  private final Lessons lessons;
  private final SourceLines lines;

  LessonChecks(KnowledgeBase knowledge, SourceLines lines) {
    this.lessons = knowledge.redFlags().lessons();
    this.lines = lines;
  }

  List<Remark> remarks() {
    Map<FoldedText, String> first = new HashMap<>();
    List<Remark> remarks = new ArrayList<>();
    for (Lessons.Danger danger : lessons.dangers()) {
      String list = danger.flag() + " " + danger.level();
      danger.messages().forEach(message -> check(message, list, first, remarks));
    }
    lessons.harmless().forEach(message -> check(message, "harmless", first, remarks));
    return remarks;
  }

  private void check(
      String message, String list, Map<FoldedText, String> first, List<Remark> remarks) {
    String other = first.putIfAbsent(FoldedText.of(message), list);
    if (other != null) {
      String problem = list + ": \"" + message + "\" stands in " + other + " already";
      Fault fault =
          lines.fault(
              lines.file("red-flag-lessons.yaml"), message, problem, "Keep it where it belongs");
      remarks.add(new Remark(Severity.FAULT, "lessons", fault));
    }
  }
}
