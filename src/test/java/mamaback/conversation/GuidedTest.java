package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Exercise;
import mamaback.knowledge.Line;
import mamaback.profile.Profile;
import mamaback.text.PlainText;
import org.junit.jupiter.api.Test;

/** Exercises step by step, and the list for an appointment. */
class GuidedTest {
  private static final LocalDate LONG_AGO = LocalDate.parse("2026-06-01");
  private static final LocalDate JUST_NOW = LocalDate.parse("2026-11-10");
  private static final String BRIDGE = "entry:hip-rolls-and-bridge";

  private final Dialogue dialogue = new Dialogue();

  @Test
  void anExerciseIsGuidedStepByStepWithTheReasonsToStopInView() {
    Exercise bridge = exercise("hip-rolls-and-bridge");
    dialogue
        .knowing(born(LONG_AGO, BirthType.VAGINAL))
        .sheTapsOld(BRIDGE)
        .sheTaps("Do it step by step")
        .theMessageIs(Placement.NEW_MESSAGE)
        .theBotSays(PlainText.of(bridge.start()))
        .theBotSays(PlainText.of(bridge.stopIf()));
    for (int step = 1; step <= bridge.steps().size(); step++) {
      dialogue
          .sheTaps("Next")
          .theMessageIs(Placement.IN_PLACE)
          .theBotSays("step " + step + " of " + bridge.steps().size())
          .theBotSays(PlainText.of(bridge.steps().get(step - 1)))
          .theBotSays(PlainText.of(bridge.repetitions()))
          .theBotSays(PlainText.of(bridge.stopIf()));
    }

    dialogue.sheTaps("Back").theBotSays("step " + (bridge.steps().size() - 1) + " of");
    dialogue.sheTaps("Next").sheTaps("Done").theBotSays(Line.EXERCISE_DONE);
  }

  @Test
  void theEasierWayIsOneTapAwayAndLeadsBack() {
    Exercise bridge = exercise("hip-rolls-and-bridge");
    dialogue
        .knowing(born(LONG_AGO, BirthType.VAGINAL))
        .sheTapsOld("do:2:hip-rolls-and-bridge")
        .sheTaps("Easier")
        .theMessageIs(Placement.IN_PLACE)
        .theBotSays(PlainText.of(bridge.easier()))
        .theBotSays(PlainText.of(bridge.stopIf()))
        .sheTaps("Back")
        .theBotSays("step 2 of");
  }

  @Test
  void noStepIsShownTooEarly() {
    Exercise bridge = exercise("hip-rolls-and-bridge");

    dialogue
        .knowing(born(JUST_NOW, BirthType.VAGINAL))
        .sheTapsOld("do:0:hip-rolls-and-bridge")
        .theBotSays(Line.EXERCISE_NOT_YET)
        .theBotDoesNotSay(PlainText.of(bridge.start()));
    dialogue
        .sheTapsOld("do:3:hip-rolls-and-bridge")
        .theBotSays(Line.EXERCISE_NOT_YET)
        .theBotDoesNotSay(PlainText.of(bridge.steps().get(2)));
  }

  @Test
  void theTimingOfASectionCountsForASection() {
    LocalDate sevenWeeksAgo = LocalDate.parse("2026-10-02");

    new Dialogue()
        .knowing(born(sevenWeeksAgo, BirthType.VAGINAL))
        .sheTapsOld("do:1:hip-rolls-and-bridge")
        .theBotSays("step 1 of");
    new Dialogue()
        .knowing(born(sevenWeeksAgo, BirthType.C_SECTION))
        .sheTapsOld("do:1:hip-rolls-and-bridge")
        .theBotSays(Line.EXERCISE_NOT_YET)
        .theBotSays("After a C-section");
  }

  @Test
  void weeksAndBirthAreAskedForBeforeTheFirstStep() {
    dialogue
        .sheTapsOld("do:0:hip-rolls-and-bridge")
        .theBotSays(Line.EXERCISE_CHECK)
        .theBotSays(Line.ASK_BORN)
        .sheTaps("6 weeks")
        .theBotSays(Line.ASK_BIRTH)
        .sheTaps("Vaginal birth")
        .theBotSays("Lie on a mat");

    assertThat(dialogue.profile().birth()).contains(BirthType.VAGINAL);
  }

  @Test
  void aPregnantWomanIsNotGuided() {
    dialogue
        .knowing(born(LONG_AGO, BirthType.VAGINAL).withPregnant(true))
        .sheTapsOld("do:0:hip-rolls-and-bridge")
        .theBotSays(Line.EXERCISE_NOT_YET);
  }

  @Test
  void everyGuidedExerciseSaysWhenToStop() {
    long guided =
        Dialogue.knowledge().entries().stream().flatMap(e -> Exercise.of(e).stream()).count();

    assertThat(guided).isGreaterThanOrEqualTo(10);
    for (Entry entry : Dialogue.knowledge().entries()) {
      boolean hasSteps = PlainText.of(entry.details()).contains("\nSteps\n");
      assertThat(Exercise.of(entry).isPresent() || !hasSteps).as(entry.id()).isTrue();
    }
  }

  @Test
  void stepsThatAreNotThereAreOldButtons() {
    dialogue.knowing(born(LONG_AGO, BirthType.VAGINAL));
    for (String data :
        new String[] {
          "do:99:hip-rolls-and-bridge",
          "do:-1:hip-rolls-and-bridge",
          "do:x:hip-rolls-and-bridge",
          "do:0:calcium",
          "easy:0:gone",
          "go:born:w999:cat-cow"
        }) {
      dialogue.sheTapsOld(data).theBotSays(Line.GONE);
    }
  }

  @Test
  void theListForAVisitHoldsWhatSheToldToday() {
    dialogue
        .knowing(born(JUST_NOW, BirthType.C_SECTION))
        .sheWrites("/visit")
        .theBotSays(Line.VISIT_NOTHING)
        .sheWrites("my calf is swollen, hot and red since yesterday")
        .sheWrites("/visit")
        .theBotSays("10 November 2026", "C-section")
        .theBotSays("my calf is swollen, hot and red since yesterday")
        .sheTaps("Add a line")
        .theBotSays(Line.VISIT_ADD)
        .sheWrites("the pillow does not help since monday")
        .theBotSays("my calf is swollen", "the pillow does not help")
        .sheTaps("Remove: the pillow does not help since…")
        .theMessageIs(Placement.IN_PLACE)
        .theBotDoesNotSay("the pillow");
  }

  @Test
  void theListIsForgottenAfterADayAndOnDemand() {
    dialogue
        .sheWrites("my calf is swollen, hot and red since yesterday")
        .after(Duration.ofHours(25))
        .sheWrites("/visit")
        .theBotSays(Line.VISIT_NOTHING)
        .sheWrites("my calf is swollen, hot and red since yesterday")
        .sheWrites("/forget")
        .sheTaps("Delete everything")
        .sheWrites("/visit")
        .theBotSays(Line.VISIT_NOTHING);
  }

  @Test
  void aLineIsForgottenADayAfterItWasWrittenWhateverElseHappensToTheList() {
    dialogue
        .sheWrites("my calf is swollen, hot and red since yesterday")
        .after(Duration.ofHours(20))
        .sheWrites("/visit")
        .sheTaps("Add a line")
        .sheWrites("the pillow does not help since monday")
        .sheTaps("Add a line")
        .sheWrites("how long to rest")
        .sheTaps("Remove: how long to rest")
        .theBotSays("my calf is swollen")
        .after(Duration.ofHours(5))
        .sheWrites("/visit")
        .theBotSays("the pillow does not help")
        .theBotDoesNotSay("my calf is swollen");
  }

  @Test
  void aLongLineIsNotCutWithinAnEmoji() {
    dialogue
        .sheWrites("/visit")
        .sheTaps("Add a line")
        .sheWrites("a".repeat(29) + "\uD83D\uDE00 and so on")
        .theBotOffers("Remove: " + "a".repeat(29) + "…");
  }

  @Test
  void violenceIsNotOnTheListThatOthersMaySee() {
    dialogue
        .sheWrites("my husband hit me last night")
        .sheWrites("/visit")
        .theBotSays(Line.VISIT_NOTHING)
        .theBotDoesNotSay("husband")
        .theBotOffersNot("Remove: my husband hit me last night");
  }

  private static Profile born(LocalDate day, BirthType type) {
    return Profile.UNKNOWN.withBirthDate(day).withBirth(type);
  }

  private static Exercise exercise(String id) {
    return Exercise.of(Dialogue.knowledge().findEntry(id).orElseThrow()).orElseThrow();
  }
}
