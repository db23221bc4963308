package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import org.junit.jupiter.api.Test;

/** Several people write in one chat: what one tells changes nothing for the others. */
class GroupTest {
  private static final long ADA = 1;
  private static final long BEA = 2;
  private static final String CAUDA_EQUINA = "I can't feel when I wipe and my back is so sore";
  private static final String QUESTION = "should I use heat or ice on my back?";

  private final Dialogue group = new Dialogue().inAGroupAs(ADA);

  @Test
  void theEmergencyOfOneIsNotToldToAnother() {
    group.sheWrites(CAUDA_EQUINA).theBotSays("emergency");

    group
        .inAGroupAs(BEA)
        .sheWrites(QUESTION)
        .theBotSays("heat")
        .theBotDoesNotSay(Line.STILL_EMERGENCY)
        .theBotOffersNot(Dialogue.said(Line.BUTTON_SEEN));
  }

  @Test
  void whetherSheWasSeenIsHersAlone() {
    group.sheTapsOld("seen").theBotSays(Line.IN_PRIVATE);
  }

  @Test
  void theInjuryOfOneRefusesNobodyAnExercise() {
    group.sheWrites("I fell down the stairs and my back hurts a lot since");
    assertThat(group.reply().verdict().level().isAtLeast(Level.SOON)).isTrue();

    group
        .inAGroupAs(BEA)
        .sheTapsOld("do:1:hip-rolls-and-bridge")
        .theBotDoesNotSay(Line.EXERCISE_AFTER_INJURY);
  }

  @Test
  void signsOfTwoPeopleMakeNoWarning() {
    group.sheWrites("I have a fever since yesterday");

    group.inAGroupAs(BEA).sheWrites("my lower back hurts");

    assertThat(group.reply().verdict().level()).isEqualTo(Level.NONE);
  }

  @Test
  void signsOfOnePersonAreHeardTogetherWhoeverWritesBetween() {
    group.sheWrites("I have a fever since yesterday");
    for (int i = 0; i < 3; i++) {
      group.inAGroupAs(BEA).sheWrites(QUESTION);
    }

    group.inAGroupAs(ADA).sheWrites("my lower back hurts");

    assertThat(group.reply().verdict().level()).isEqualTo(Level.SOON);
  }

  @Test
  void theNextQuestionOfAnotherIsNotTakenForFeedback() {
    group
        .sheTapsOld("entry:heat-or-ice")
        .sheTaps("👎 Not helpful")
        .sheTaps("Something else, in words")
        .theBotSays(Line.IN_PRIVATE);

    group.inAGroupAs(BEA).sheWrites(QUESTION).theBotSays("heat");

    assertThat(group.records().mail().letters()).isEmpty();
  }
}
