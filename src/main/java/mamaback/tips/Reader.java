package mamaback.tips;

import java.time.Instant;
import java.util.Map;
import mamaback.profile.Notes;
import mamaback.profile.Profile;

/**
 * Who a tip is chosen for.
 *
 * @param seen the tips that she saw, and when last
 */
public record Reader(Profile profile, Notes notes, Map<String, Instant> seen) {
  public Reader {
    seen = Map.copyOf(seen);
  }

  @Override
  public String toString() {
    return "Reader[masked]";
  }
}
