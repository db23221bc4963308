package mamaback.triage;

import java.util.List;
import mamaback.knowledge.Level;

/** Why triage judged a message as it did. */
public record Explanation(Verdict verdict, List<Trace> traces) {
  public Explanation {
    traces = List.copyOf(traces);
  }

  /**
   * A wording that the message fits.
   *
   * @param wording as the rules have it
   * @param matched the words of the message
   * @param reading how they are meant; anything but {@code PRESENT} held the flag back
   * @param level what came of it
   */
  public record Trace(String flag, String wording, String matched, String reading, Level level) {}
}
