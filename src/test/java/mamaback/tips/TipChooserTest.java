package mamaback.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Tip;
import mamaback.knowledge.Tip.Kind;
import mamaback.profile.Notes;
import mamaback.profile.Profile;
import org.junit.jupiter.api.Test;

/** Which of the tips as shipped she may get (clinical brief, part 5 and 6.3). */
class TipChooserTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
  private static final List<Tip> TIPS = tips();
  private static final Profile THREE_WEEKS = Profile.UNKNOWN.withBirthDate(TODAY.minusWeeks(3));

  private final TipChooser chooser = new TipChooser(TIPS);

  @Test
  void thereAreEightyOne() {
    assertThat(TIPS).hasSize(81);
  }

  @Test
  void whoseWeeksAndBirthAreUnknownGetsWhatHoldsFromBirthOnForAll() {
    assertThat(fitting(Profile.UNKNOWN, Notes.NONE))
        .isNotEmpty()
        .allMatch(tip -> tip.when().fromWeek().orElse(0) == 0 && tip.when().births().isEmpty());
  }

  @Test
  void tipsForOneKindOfBirthGoToThatKindAlone() {
    assertThat(fitting(THREE_WEEKS.withBirth(BirthType.C_SECTION), Notes.NONE))
        .anyMatch(tip -> tip.when().births().contains(BirthType.C_SECTION))
        .noneMatch(tip -> tip.when().births().equals(Set.of(BirthType.VAGINAL)));
    assertThat(fitting(THREE_WEEKS, Notes.NONE)).allMatch(tip -> tip.when().births().isEmpty());
  }

  @Test
  void weeksAreKeptToOnBothEnds() {
    for (int week = 0; week < 60; week++) {
      int now = week;

      assertThat(fitting(THREE_WEEKS.withBirthDate(TODAY.minusWeeks(week)), Notes.NONE))
          .allMatch(tip -> tip.when().fromWeek().orElse(0) <= now)
          .allMatch(tip -> tip.when().beforeWeek().orElse(Integer.MAX_VALUE) > now);
    }
  }

  @Test
  void thePregnantGetNone() {
    assertThat(fitting(Profile.UNKNOWN.withPregnant(true), Notes.NONE)).isEmpty();
    assertThat(fitting(Profile.UNKNOWN.withBirthDate(TODAY.plusWeeks(3)), Notes.NONE)).isEmpty();
  }

  @Test
  void theBereavedGetNeitherBabyNorExercise() {
    assertThat(fitting(THREE_WEEKS.withBereaved(true), Notes.NONE))
        .isNotEmpty()
        .noneMatch(Tip::mentionsBaby)
        .noneMatch(tip -> Set.of(Kind.EXERCISE, Kind.FEEDING).contains(tip.kind()));
  }

  @Test
  void nothingInTheWeekAfterAnEmergencyEvenIfSheWasSeen() {
    Notes seen = Notes.NONE.withEmergency(NOW.minus(Duration.ofDays(6))).seen();
    Notes longAgo = Notes.NONE.withEmergency(NOW.minus(Duration.ofDays(7))).seen();

    assertThat(fitting(THREE_WEEKS, seen)).isEmpty();
    assertThat(fitting(THREE_WEEKS, longAgo)).isNotEmpty();
  }

  @Test
  void noExerciseAndNoLiftingInTheTwoWeeksAfterAnInjury() {
    Notes injured = Notes.NONE.withInjury(NOW.minus(Duration.ofDays(13)));
    Notes longAgo = Notes.NONE.withInjury(NOW.minus(Duration.ofDays(14)));

    assertThat(fitting(THREE_WEEKS, injured))
        .isNotEmpty()
        .noneMatch(tip -> Set.of(Kind.EXERCISE, Kind.LIFTING).contains(tip.kind()));
    assertThat(fitting(THREE_WEEKS, longAgo)).anyMatch(tip -> tip.kind() == Kind.EXERCISE);
  }

  @Test
  void noneTwiceBeforeAllThatFitWereSeenAndThenTheOldestAgain() {
    int all = fitting(Profile.UNKNOWN, Notes.NONE).size();

    List<Tip> chosen = chosenOver(Profile.UNKNOWN, 2 * all);

    assertThat(chosen.subList(0, all)).doesNotHaveDuplicates();
    assertThat(chosen.subList(all, 2 * all)).doesNotHaveDuplicates();
  }

  @Test
  void aWeekIsAMixOfKinds() {
    List<Tip> week = chosenOver(THREE_WEEKS.withBirth(BirthType.VAGINAL), 7);

    assertThat(week.stream().map(Tip::kind)).doesNotHaveDuplicates();
  }

  private List<Tip> fitting(Profile profile, Notes notes) {
    return chooser.fitting(new Reader(profile, notes, Map.of()), TODAY, NOW);
  }

  private List<Tip> chosenOver(Profile profile, int days) {
    Map<String, Instant> seen = new HashMap<>();
    List<Tip> chosen = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      Reader reader = new Reader(profile, Notes.NONE, seen);
      Tip tip = chooser.choose(reader, TODAY, NOW).orElseThrow();
      seen.put(tip.id(), NOW.plus(Duration.ofDays(day)));
      chosen.add(tip);
    }
    return chosen;
  }

  private static List<Tip> tips() {
    try {
      return KnowledgeLoader.load(Path.of("knowledge")).tips();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
