package mamaback.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * A question for the curators. It leads to nobody: phone numbers, addresses, dates and names are
 * masked, and the chat does not stand in it.
 *
 * @param closest ids of the entries that were closest, best first
 * @param day in UTC
 */
public record Unanswered(String maskedText, List<String> closest, LocalDate day) {
  /** How long it may wait, and who asked for an answer. */
  public static final int KEPT_DAYS = 30;

  public Unanswered {
    closest = List.copyOf(closest);
  }

  @Override
  public String toString() {
    return "Unanswered[masked]";
  }
}
