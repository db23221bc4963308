package mamaback.profile;

import java.time.ZoneId;
import java.util.Optional;

/**
 * How she wants to be spoken to; everything may be unknown.
 *
 * @param language a tag of BCP 47 in lower case, such as {@code es}; empty means as her messenger
 *     says
 * @param country two capital letters of ISO 3166, such as {@code GB}
 * @param zone her zone by its IANA name, never an offset
 * @param mayKeepQuestions whether unanswered questions of hers may be kept, masked and without her
 *     name; empty where she was never asked
 */
public record Preferences(
    Optional<String> language,
    Optional<String> country,
    Optional<ZoneId> zone,
    Optional<Boolean> mayKeepQuestions) {
  /** Nothing is known. */
  public static final Preferences UNKNOWN =
      new Preferences(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Preferences withLanguage(Optional<String> tag) {
    return new Preferences(tag, country, zone, mayKeepQuestions);
  }

  public Preferences withCountry(Optional<String> code) {
    return new Preferences(language, code, zone, mayKeepQuestions);
  }

  public Preferences withZone(Optional<ZoneId> newZone) {
    return new Preferences(language, country, newZone, mayKeepQuestions);
  }

  public Preferences withMayKeepQuestions(boolean may) {
    return new Preferences(language, country, zone, Optional.of(may));
  }

  @Override
  public String toString() {
    return "Preferences[masked]";
  }
}
