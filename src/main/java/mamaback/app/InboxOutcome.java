package mamaback.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mamaback.conversation.Mind;
import mamaback.knowledge.Level;
import mamaback.triage.Situation;

/** Tells a curator what the bot makes of a wording that she put into the files. */
record InboxOutcome(Mind mind, String wording, PrintWriter out) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final int MOST_CLOSEST = 3;

  /**
   * The same as a line of JSON.
   *
   * @param levelByRules how grave it is without its likeness to the examples
   */
  private record Line(
      long number,
      String text,
      String file,
      List<InboxCommand.Closest> closest,
      Level level,
      Level levelByRules) {}

  void tellAsJson(long number, Path file) throws JsonProcessingException {
    List<InboxCommand.Closest> closest =
        mind.finder().find(wording).candidates().stream()
            .limit(MOST_CLOSEST)
            .map(InboxCommand.Closest::of)
            .toList();
    Line line = new Line(number, wording, file.toString(), closest, level(), levelByRules());
    out.println(JSON.writeValueAsString(line));
  }

  void tell(Path file) {
    String best =
        mind.finder().find(wording).candidates().stream()
            .findFirst()
            .map(
                each -> String.format(Locale.ROOT, "%.2f %s", each.confidence(), each.entry().id()))
            .orElse(InboxCommand.NONE);
    out.printf(
        Locale.ROOT, "%s: changed. The question now finds %s, danger %s.%n", file, best, level());
  }

  /** Its likeness to itself raises an example; other words for the same need a rule. */
  void tellOfRules(String flag, Level level) {
    if (!levelByRules().isAtLeast(level)) {
      out.printf(
          Locale.ROOT,
          "The rules alone say %s: add a wording below 'signs' of %s, so that others who say it"
              + " otherwise are warned too.%n",
          levelByRules(),
          flag);
    }
  }

  private Level level() {
    return mind.triage().assess(wording, Situation.UNKNOWN).level();
  }

  private Level levelByRules() {
    return mind.triage().assessByRules(wording, Situation.UNKNOWN).level();
  }
}
