package mamaback.app;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.Key;
import mamaback.profile.Profile;

/** Reads {@code birth=c-section,weeks=3,feeding=breast} from the command line. */
final class ProfileOption {
  /** Far beyond any answer's weeks, and a birth date that stays a date. */
  private static final int MOST_WEEKS = 1_000;

  private ProfileOption() {}

  /**
   * @throws SettingsException with the reason if a key or value is unknown
   */
  static Profile read(Map<String, String> values, LocalDate today) throws SettingsException {
    Profile profile = Profile.UNKNOWN;
    for (Map.Entry<String, String> value : values.entrySet()) {
      try {
        profile = with(profile, value.getKey(), value.getValue(), today);
      } catch (IllegalArgumentException e) {
        throw new SettingsException(
            "--profile " + value.getKey() + "=" + value.getValue() + ": " + e.getMessage());
      }
    }
    return profile;
  }

  private static Profile with(Profile profile, String key, String value, LocalDate today) {
    return switch (key) {
      case "birth" -> profile.withBirth(constant(BirthType.class, value));
      case "feeding" -> profile.withFeeding(constant(Feeding.class, value));
      case "weeks" -> profile.withBirthDate(today.minusWeeks(weeks(value)));
      case "epidural" -> profile.withEpidural(yes(value));
      case "pregnant" -> profile.withPregnant(yes(value));
      case "bereaved" -> profile.withBereaved(yes(value));
      default ->
          throw new IllegalArgumentException(
              "unknown; known are birth, weeks, feeding, epidural, pregnant, bereaved");
    };
  }

  private static int weeks(String value) {
    if (!value.matches("\\d{1,4}") || Integer.parseInt(value) > MOST_WEEKS) {
      throw new IllegalArgumentException("must be a whole number from 0 to " + MOST_WEEKS);
    }
    return Integer.parseInt(value);
  }

  private static boolean yes(String value) {
    return switch (value) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("must be yes or no");
    };
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String value) {
    return Key.find(type, value.toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElseThrow(() -> new IllegalArgumentException("must be one of: " + known(type)));
  }

  private static <E extends Enum<E>> String known(Class<E> type) {
    return EnumSet.allOf(type).stream().map(Key::of).collect(Collectors.joining(", "));
  }
}
