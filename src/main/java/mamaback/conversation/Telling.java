package mamaback.conversation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Feeding;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;
import mamaback.profile.Profiles;

/** Keeps what she tells about herself. The words come from outside and may be anything. */
final class Telling {
  static final String YES = "yes";
  static final String NO = "no";

  private static final Period NEWLY_BORN = Period.ofWeeks(6);

  /** Clears a fact. */
  static final String NOTHING = "";

  private final Profiles profiles;
  private final Turns turns;
  private final Freshness freshness;
  private final ChatMemory memory;

  Telling(Profiles profiles, Turns turns, Freshness freshness, ChatMemory memory) {
    this.profiles = profiles;
    this.turns = turns;
    this.freshness = freshness;
    this.memory = memory;
  }

  /** Keeps {@code value}; the turn as it is from then on, or empty where the value is none. */
  Optional<Turn> tell(Turn turn, Fact fact, String value) {
    return switch (fact) {
      case COUNTRY, LANGUAGE, ZONE ->
          preferred(turn.preferences(), fact, value)
              .map(preferences -> kept(turn, turn.profile(), preferences));
      case BORN, BIRTH, FEEDING, EPIDURAL, PREGNANT, LOSS ->
          told(turn, fact, value)
              .map(
                  profile -> {
                    freshness.confirm(turn.chat(), fact);
                    return kept(turn, profile, turn.preferences());
                  });
    };
  }

  /** {@code fact} is not so, and {@code again} is so again. */
  Optional<Turn> takeBack(Turn turn, Fact fact, Optional<Fact> again) {
    Optional<Turn> without = tell(turn, fact, NO);
    return again.isEmpty() ? without : without.flatMap(told -> tell(told, again.get(), YES));
  }

  /** She gave birth at least so many weeks ago; that counts in this talk alone. */
  Turn assume(Turn turn, int weeks) {
    Told told = turn.told().withWeeks(weeks);
    memory.noteTold(turn.chat(), told);
    return turn.telling(told);
  }

  /** Keeps when her baby was born. */
  Turn born(Turn turn, LocalDate date) {
    return kept(turn, born(turn.profile(), date, turn.today()), turn.preferences());
  }

  /** Who gave birth a few weeks ago is not pregnant any more; later she may be again. */
  private static Profile born(Profile profile, LocalDate date, LocalDate today) {
    Profile told = profile.withBirthDate(date);
    return date.isAfter(today.minus(NEWLY_BORN)) ? told.withPregnant(false) : told;
  }

  private Turn kept(Turn turn, Profile profile, Preferences preferences) {
    if (!profile.equals(turn.profile())) {
      profiles.keep(turn.chat(), profile);
    }
    if (!preferences.equals(turn.preferences())) {
      profiles.keep(turn.chat(), preferences);
    }
    return turns.again(turn);
  }

  private static Optional<Profile> told(Turn turn, Fact fact, String value) {
    Profile profile = turn.profile();
    if (value.equals(NOTHING)) {
      return Optional.of(without(profile, fact));
    }
    return switch (fact) {
      case BORN ->
          BirthDates.ofButton(value, turn.today()).map(date -> born(profile, date, turn.today()));
      case BIRTH -> constant(BirthType.class, value).map(profile::withBirth);
      case FEEDING -> constant(Feeding.class, value).map(profile::withFeeding);
      case EPIDURAL -> yesOrNo(value).map(profile::withEpidural);
      case PREGNANT -> yesOrNo(value).map(profile::withPregnant);
      case LOSS -> yesOrNo(value).map(profile::withBereaved);
      case COUNTRY, LANGUAGE, ZONE -> Optional.empty();
    };
  }

  private static Profile without(Profile profile, Fact fact) {
    return switch (fact) {
      case BORN -> profile.withoutBirthDate();
      case BIRTH -> profile.withoutBirth();
      case FEEDING -> profile.withoutFeeding();
      case EPIDURAL -> profile.withoutEpidural();
      case PREGNANT -> profile.withPregnant(false);
      case LOSS -> profile.withBereaved(false);
      case COUNTRY, LANGUAGE, ZONE -> profile;
    };
  }

  private static Optional<Preferences> preferred(Preferences preferences, Fact fact, String value) {
    Optional<String> given = Optional.of(value).filter(text -> !text.equals(NOTHING));
    return switch (fact) {
      case COUNTRY ->
          given.filter(code -> !code.matches("[A-Z]{2}")).isPresent()
              ? Optional.empty()
              : Optional.of(preferences.withCountry(given));
      case LANGUAGE ->
          given.filter(tag -> !tag.matches("[a-z]{2,3}")).isPresent()
              ? Optional.empty()
              : Optional.of(preferences.withLanguage(given));
      case ZONE ->
          given.isEmpty()
              ? Optional.of(preferences.withZone(Optional.empty()))
              : zone(value).map(zone -> preferences.withZone(Optional.of(zone)));
      case BORN, BIRTH, FEEDING, EPIDURAL, PREGNANT, LOSS -> Optional.empty();
    };
  }

  /** A zone by its name; an offset would be wrong after the next change of the clocks. */
  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name)).filter(zone -> !(zone instanceof ZoneOffset));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> yesOrNo(String value) {
    return switch (value) {
      case YES -> Optional.of(true);
      case NO -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** As it stands in the data of a button. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that {@link #word} writes as {@code value}. */
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String value) {
    return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
        .filter(constant -> word(constant).equals(value))
        .findFirst();
  }
}
