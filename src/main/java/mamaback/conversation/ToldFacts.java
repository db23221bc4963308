package mamaback.conversation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.Key;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;

/** What a value of a button changes in what is known of her; the value may be anything. */
final class ToldFacts {
  private static final Period NEWLY_BORN = Period.ofWeeks(6);

  private ToldFacts() {}

  /** What is known of her once she told {@code value}; empty where it is none. */
  static Optional<Profile> profile(Turn turn, Fact fact, String value) {
    Profile profile = turn.profile();
    if (value.equals(Telling.NOTHING)) {
      return Optional.of(without(profile, fact));
    }
    return switch (fact) {
      case BORN -> BirthDates.ofButton(value, turn.today()).map(date -> born(turn, date));
      case BIRTH -> Key.find(BirthType.class, value).map(profile::withBirth);
      case FEEDING -> Key.find(Feeding.class, value).map(profile::withFeeding);
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

  /** What she prefers once she told {@code value}; empty where it is none. */
  static Optional<Preferences> preferences(Preferences preferences, Fact fact, String value) {
    Optional<String> given = Optional.of(value).filter(text -> !text.equals(Telling.NOTHING));
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
      case Telling.YES -> Optional.of(true);
      case Telling.NO -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Who gave birth a few weeks ago is not pregnant any more; later she may be again. */
  static Profile born(Turn turn, LocalDate date) {
    Profile told = turn.profile().withBirthDate(date);
    return date.isAfter(turn.today().minus(NEWLY_BORN)) ? told.withPregnant(false) : told;
  }
}
