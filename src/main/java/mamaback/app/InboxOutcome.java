package mamaback.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import mamaback.conversation.Mind;
import mamaback.knowledge.Level;
import mamaback.triage.Situation;

/** Tells a curator what the bot makes of a wording that she put into the files. */
record InboxOutcome(Mind mind, String wording, PrintWriter out) {
  void tell(Path file) {
    String best =
        mind.finder().find(wording).candidates().stream()
            .findFirst()
            .map(
                each -> String.format(Locale.ROOT, "%.2f %s", each.confidence(), each.entry().id()))
            .orElse(InboxCommand.NONE);
    out.printf(
        Locale.ROOT,
        "%s: changed. The question now finds %s, danger %s.%n",
        file,
        best,
        mind.triage().assess(wording, Situation.UNKNOWN).level());
  }

  /** Its likeness to itself raises an example; other words for the same need a rule. */
  void tellOfRules(String flag, Level level) {
    Level byRules = mind.triage().assessByRules(wording, Situation.UNKNOWN).level();
    if (!byRules.isAtLeast(level)) {
      out.printf(
          Locale.ROOT,
          "The rules alone say %s: add a wording below 'signs' of %s, so that others who say it"
              + " otherwise are warned too.%n",
          byRules,
          flag);
    }
  }
}
