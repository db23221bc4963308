package mamaback.tips;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an instance may hold a claim before another takes it over.
 *
 * @param owner names the instance
 */
public record Lease(String owner, Instant now, Instant until) {
  /** Longer than any request may take, so that a tip on its way is not called lost. */
  static final Duration LENGTH = Duration.ofMinutes(3);

  /** One that begins now. */
  public static Lease of(String owner, Instant now) {
    return new Lease(owner, now, now.plus(LENGTH));
  }
}
