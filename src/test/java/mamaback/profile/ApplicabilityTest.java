package mamaback.profile;

import static mamaback.profile.Applicability.NO;
import static mamaback.profile.Applicability.UNKNOWN;
import static mamaback.profile.Applicability.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Feeding;
import org.junit.jupiter.api.Test;

/** Whether advice holds for her. */
class ApplicabilityTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Profile C_SECTION_THREE_WEEKS_AGO =
      Profile.UNKNOWN.withBirth(BirthType.C_SECTION).withBirthDate(TODAY.minusWeeks(3));

  @Test
  void whatHoldsAlwaysHoldsForAWomanOfWhomNothingIsKnown() {
    assertThat(of(Condition.ALWAYS, Profile.UNKNOWN)).isEqualTo(YES);
  }

  @Test
  void holdsWhereAllPartsHold() {
    assertThat(of(cSectionBefore(6), C_SECTION_THREE_WEEKS_AGO)).isEqualTo(YES);
  }

  @Test
  void doesNotHoldFromTheWeekInWhichItEnds() {
    assertThat(of(cSectionBefore(3), C_SECTION_THREE_WEEKS_AGO)).isEqualTo(NO);
  }

  @Test
  void onePartThatFailsDecidesEvenWhereAnotherIsUnknown() {
    assertThat(of(cSectionBefore(6), Profile.UNKNOWN.withBirth(BirthType.VAGINAL))).isEqualTo(NO);
  }

  @Test
  void isUnknownWhereSheHasNotToldEnough() {
    assertThat(of(cSectionBefore(6), Profile.UNKNOWN.withBirth(BirthType.C_SECTION)))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void aFirstWeekOfZeroHoldsWithoutKnowingTheWeek() {
    assertThat(of(weeks(OptionalInt.of(0), OptionalInt.empty()), Profile.UNKNOWN)).isEqualTo(YES);
    assertThat(of(weeks(OptionalInt.of(1), OptionalInt.empty()), Profile.UNKNOWN))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void pregnancyAndLossCountOnlyWhenTold() {
    Condition bereaved = condition(Optional.empty(), Optional.of(true));
    Condition pregnant = condition(Optional.of(true), Optional.empty());

    assertThat(of(bereaved, Profile.UNKNOWN)).isEqualTo(NO);
    assertThat(of(bereaved, Profile.UNKNOWN.withBereaved(true))).isEqualTo(YES);
    assertThat(of(pregnant, Profile.UNKNOWN.withPregnant(true))).isEqualTo(YES);
  }

  @Test
  void comparesFeedingAndEpidural() {
    Condition breastAfterEpidural =
        new Condition(
            Set.of(),
            Set.of(Feeding.BREAST, Feeding.MIXED),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.of(true),
            Optional.empty(),
            Optional.empty());
    Profile mixed = Profile.UNKNOWN.withFeeding(Feeding.MIXED);

    assertThat(of(breastAfterEpidural, mixed)).isEqualTo(UNKNOWN);
    assertThat(of(breastAfterEpidural, mixed.withEpidural(true))).isEqualTo(YES);
    assertThat(of(breastAfterEpidural, mixed.withEpidural(false))).isEqualTo(NO);
  }

  @Test
  void aBirthInTheFutureIsNotCounted() {
    Profile unborn = Profile.UNKNOWN.withBirthDate(TODAY.plusDays(1));

    assertThat(unborn.weeksSinceBirth(TODAY)).isEmpty();
    assertThat(Profile.UNKNOWN.withBirthDate(TODAY).weeksSinceBirth(TODAY)).hasValue(0);
  }

  private static Applicability of(Condition condition, Profile profile) {
    return Applicability.of(condition, profile, TODAY);
  }

  private static Condition cSectionBefore(int week) {
    return new Condition(
        Set.of(BirthType.C_SECTION),
        Set.of(),
        OptionalInt.empty(),
        OptionalInt.of(week),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Condition weeks(OptionalInt from, OptionalInt before) {
    return new Condition(
        Set.of(), Set.of(), from, before, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Condition condition(Optional<Boolean> pregnant, Optional<Boolean> bereaved) {
    return new Condition(
        Set.of(),
        Set.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        pregnant,
        bereaved);
  }
}
