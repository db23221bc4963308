package mamaback.knowledge;

import java.util.List;

/**
 * A subject that belongs to somebody else: its questions are known, so that they are not taken for
 * ours.
 *
 * @param about what it is, for curators
 * @param questions ways in which people ask for it
 */
public record Elsewhere(String about, List<String> questions) {
  public Elsewhere {
    questions = List.copyOf(questions);
  }

  /** The same subject, known by other questions. */
  public Elsewhere asking(List<String> others) {
    return new Elsewhere(about, others);
  }
}
