package mamaback.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * A question for the curators. It leads to nobody: phone numbers, addresses, dates and names are
 * masked, and the chat is not kept with it.
 *
 * @param closest ids of the entries that were closest, best first
 * @param day in UTC
 */
public record Unanswered(String maskedText, List<String> closest, LocalDate day) {
  public Unanswered {
    closest = List.copyOf(closest);
  }

  @Override
  public String toString() {
    return "Unanswered[masked]";
  }
}
