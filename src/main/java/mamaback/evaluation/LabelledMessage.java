package mamaback.evaluation;

import java.util.List;
import java.util.Optional;
import mamaback.knowledge.Level;

/**
 * A message and what a person thinks should come of it.
 *
 * @param topics any of which would satisfy the writer, best first
 * @param scope empty where the message is not to be scored for its answer
 * @param levels empty where it is not to be scored for warnings
 */
public record LabelledMessage(
    String id, String text, List<String> topics, Optional<Scope> scope, Optional<Levels> levels) {
  /** The level, and the range that a reasonable clinician would accept. */
  public record Levels(Level best, Level least, Level most) {
    boolean accept(Level level) {
      return level.isAtLeast(least) && most.isAtLeast(level);
    }
  }

  public LabelledMessage {
    topics = List.copyOf(topics);
  }
}
