package mamaback.knowledge;

import java.util.Map;
import java.util.Optional;

/**
 * What to do about single signs, in one language, by the ids of the flags.
 *
 * @param tactful the same for somebody who lost her baby
 */
public record FlagAdvice(Map<String, String> advice, Map<String, String> tactful) {
  public FlagAdvice {
    advice = Map.copyOf(advice);
    tactful = Map.copyOf(tactful);
  }

  /** The advice for {@code flag}; empty where this language has none. */
  public Optional<String> find(String flag) {
    return Optional.ofNullable(advice.get(flag));
  }

  /** The advice for {@code flag} to somebody who lost her baby. */
  public Optional<String> findTactful(String flag) {
    return Optional.ofNullable(tactful.get(flag)).or(() -> find(flag));
  }
}
