package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.Line;
import mamaback.profile.Profile;
import org.junit.jupiter.api.Test;

/** One question back, only where the answer would change by it (clinical brief, part 6). */
class FollowUpTest {
  private static final LocalDate LONG_AGO = LocalDate.parse("2026-06-01");
  private static final String WALKING = "entry:walking";
  private static final String RUNNING = "entry:running-and-sport";
  private static final String FIRST_DAYS = "In the first two weeks, stroll";

  private final Dialogue dialogue = new Dialogue();

  @Test
  void weeksAreAskedForWithTwoOrThreeButtonsAndFitTheAnswer() {
    dialogue
        .knowing(Profile.UNKNOWN.withBirth(BirthType.VAGINAL))
        .sheTapsOld(WALKING)
        .theBotSays(FIRST_DAYS)
        .theBotSays(Line.ASK_WEEKS)
        .theBotOffers("Under 2 weeks", "2 weeks or more")
        .sheTaps("2 weeks or more")
        .theMessageIs(Placement.IN_PLACE)
        .theBotDoesNotSay(FIRST_DAYS)
        .theBotDoesNotSay(Line.ASK_WEEKS)
        .sheTaps("More")
        .theBotDoesNotSay(FIRST_DAYS);
  }

  @Test
  void threeSpansOfWeeksAfterASection() {
    dialogue
        .knowing(Profile.UNKNOWN.withBirth(BirthType.C_SECTION))
        .sheTapsOld(WALKING)
        .theBotOffers("Under 2 weeks", "2 to 5 weeks", "6 weeks or more")
        .sheTaps("2 to 5 weeks")
        .theBotDoesNotSay(FIRST_DAYS)
        .theBotSays("After a C-section, walk in short spells");
  }

  @Test
  void whatSheTapsOfWeeksCountsInThisTalkAloneAndIsNotKept() {
    dialogue
        .knowing(Profile.UNKNOWN.withBirth(BirthType.VAGINAL))
        .sheTapsOld(WALKING)
        .sheTaps("Under 2 weeks")
        .sheTapsOld(RUNNING)
        .theBotSays(Line.NOT_FOR_YOU)
        .theBotDoesNotSay(Line.ASK_WEEKS);

    assertThat(dialogue.profile().birthDate()).isEmpty();
    dialogue.after(Duration.ofMinutes(31)).sheTapsOld(RUNNING).theBotSays(Line.ASK_WEEKS);
  }

  @Test
  void theExerciseIsCheckedAgainstTheWeeksOfThisTalk() {
    dialogue
        .knowing(Profile.UNKNOWN.withBirth(BirthType.VAGINAL))
        .sheTapsOld("entry:hip-rolls-and-bridge")
        .sheTaps("6 weeks or more")
        .sheTaps("Do it step by step")
        .theBotSays("Lie on a mat");
  }

  @Test
  void nothingIsAskedWhereTheAnswerStaysTheSame() {
    dialogue
        .knowing(Profile.UNKNOWN.withBirthDate(LONG_AGO))
        .sheTapsOld(WALKING)
        .theBotDoesNotSay(Line.ASK_BIRTH)
        .theBotDoesNotSay(Line.ASK_WEEKS);
  }

  @Test
  void oneFactAtATimeAndEachOnceATalk() {
    dialogue
        .sheTapsOld(WALKING)
        .theBotSays(Line.ASK_BIRTH)
        .theBotDoesNotSay(Line.ASK_WEEKS)
        .sheTapsOld(WALKING)
        .theBotDoesNotSay(Line.ASK_BIRTH);
  }

  @Test
  void nobodyWhoIsPregnantIsAskedAboutABirth() {
    dialogue
        .knowing(Profile.UNKNOWN.withPregnant(true))
        .sheTapsOld(WALKING)
        .theBotDoesNotSay(Line.ASK_BIRTH)
        .theBotDoesNotSay(Line.ASK_WEEKS);
  }

  @Test
  void whatIsOlderThanEightWeeksIsAskedAboutOnce() {
    String stillSo = "Some time ago you told me: Feeding: Breast. Is it still so?";
    dialogue
        .knowing(Profile.UNKNOWN.withBirthDate(LONG_AGO).withBirth(BirthType.VAGINAL))
        .sheTapsOld("set:feeding:breast")
        .sheTapsOld(RUNNING)
        .theBotDoesNotSay(stillSo)
        .after(Duration.ofDays(57))
        .sheTapsOld(RUNNING)
        .theBotSays(stillSo)
        .sheTaps("Bottle")
        .theMessageIs(Placement.IN_PLACE)
        .theBotDoesNotSay("If you breastfeed, feed or pump first");

    assertThat(dialogue.profile().feeding()).contains(Feeding.BOTTLE);
    dialogue.after(Duration.ofDays(1)).sheTapsOld(RUNNING).theBotDoesNotSay("Is it still so?");
  }

  @Test
  void silenceMeansThatItIsStillSo() {
    dialogue
        .knowing(Profile.UNKNOWN.withBirthDate(LONG_AGO).withBirth(BirthType.VAGINAL))
        .sheTapsOld("set:feeding:breast")
        .after(Duration.ofDays(57))
        .sheTapsOld(RUNNING)
        .theBotSays("Is it still so?")
        .after(Duration.ofDays(1))
        .sheTapsOld(RUNNING)
        .theBotDoesNotSay("Is it still so?")
        .after(Duration.ofDays(57))
        .sheTapsOld(RUNNING)
        .theBotSays("Is it still so?");
  }

  @Test
  void aLongPregnancyIsAskedAboutToo() {
    dialogue
        .sheWrites("I'm 20 weeks pregnant, how do I do cat cow?")
        .after(Duration.ofDays(57))
        .sheTapsOld("entry:cat-cow")
        .theBotSays("Pregnant: Yes. Is it still so?")
        .sheTaps("No")
        .theBotDoesNotSay(Line.NOT_FOR_YOU);

    assertThat(dialogue.profile().pregnant()).isFalse();
  }

  @Test
  void aFreshBirthDateEndsAPregnancy() {
    dialogue
        .knowing(Profile.UNKNOWN.withPregnant(true))
        .sheWrites("/me")
        .sheTaps("Birth")
        .sheWrites("5 days ago");

    assertThat(dialogue.profile().pregnant()).isFalse();
  }
}
