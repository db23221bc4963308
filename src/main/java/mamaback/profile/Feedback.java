package mamaback.profile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody thought of an answer. Nothing in it leads to a person.
 *
 * @param entry the entry that was shown; empty where none was found
 * @param day in UTC
 */
public record Feedback(Optional<String> entry, Opinion opinion, LocalDate day) {
  /** How an answer was found. */
  public enum Opinion {
    HELPFUL,
    NOT_HELPFUL,
    NOT_MY_QUESTION,
    NOT_CLEAR,
    NOT_RIGHT,
    SOMETHING_ELSE
  }

  /** Whether the answer, or that there was none, did not help. */
  public boolean isBad() {
    return opinion != Opinion.HELPFUL;
  }
}
