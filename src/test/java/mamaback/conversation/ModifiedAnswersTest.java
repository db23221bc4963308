package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import mamaback.knowledge.BirthType;
import mamaback.knowledge.Line;
import mamaback.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "And after a c-section?" is about the last answer, under a condition. */
class ModifiedAnswersTest {
  private static final String IBUPROFEN = "Ibuprofen and other anti-inflammatories";

  private final Dialogue dialogue = new Dialogue();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and in pregnancy?",
        "and if i'm pregnant?",
        "is it ok in pregnancy?",
        "what about when pregnant",
        "can i use it while pregnant"
      })
  void ibuprofenInPregnancyIsForbiddenFirst(String text) {
    dialogue
        .sheWrites("can i take ibuprofen")
        .sheWrites(text)
        .theTextStartsWith(IBUPROFEN + "\n\nIf you are or might be pregnant, do not take ibuprofen")
        .theBotDoesNotSay("You can usually take");

    assertThat(dialogue.profile().pregnant()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "heat-therapy | and after a c section? | After a C-section, keep heat off the wound",
        "belts-braces-and-binders | and with a c-section? | After a C-section, ask your midwife",
        "bird-dog-and-back-extensions | what about after a c section | After a C-section, wait",
        "heat-therapy | and with an epidural? | After an epidural or spinal, do not use heat",
        "ibuprofen-nsaids-aspirin | is that safe while breastfeeding? | While breastfeeding,"
            + " ibuprofen",
        "bird-dog-and-back-extensions | and at 3 weeks? | In the first six weeks, start with"
            + " cat-cow"
      })
  void whatHoldsUnderTheConditionComesFirst(String entry, String text, String first) {
    String title = Dialogue.knowledge().findEntry(entry).orElseThrow().title();
    dialogue.sheTapsOld("entry:" + entry).sheWrites(text).theTextStartsWith(title + "\n\n" + first);

    assertThat(dialogue.profile()).isEqualTo(Profile.UNKNOWN);
  }

  @Test
  void theConditionCountsForOneAnswerAlone() {
    dialogue
        .sheTapsOld("entry:heat-therapy")
        .sheWrites("and if i'm pregnant?")
        .sheTapsOld("entry:ibuprofen-nsaids-aspirin")
        .theBotSays("You can usually take");
  }

  @Test
  void saysSoWhereTheAnswerHasNothingOnIt() {
    dialogue
        .sheTapsOld("entry:ibuprofen-nsaids-aspirin")
        .sheWrites("and after a c section?")
        .theBotSays(Line.MODIFIED_NOTHING)
        .theBotOffers("Back pain after a C-section", IBUPROFEN);
  }

  @Test
  void withoutALastAnswerOrWithASubjectOfItsOwnItIsAnyQuestion() {
    dialogue.sheWrites("and after a c section?").theBotDoesNotSay(Line.MODIFIED_NOTHING);
    dialogue
        .sheTapsOld("entry:ibuprofen-nsaids-aspirin")
        .sheWrites("and swimming after a c section?")
        .theBotSays("Swimming");
  }

  @Test
  void canISleepWithItBelongsToHeat() {
    dialogue
        .sheWrites("does heat help")
        .sheWrites("can i sleep with it")
        .theBotSays("Heat: hot water bottle", "Never sleep with it on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"when can i drive", "how long until i can drive"})
  void drivingIsFoundAfterASection(String text) {
    dialogue
        .knowing(Profile.UNKNOWN.withBirth(BirthType.C_SECTION))
        .sheWrites("i had a c section 10 days ago")
        .sheWrites(text)
        .theTextStartsWith("Lifting, driving and chores after a C-section");
  }
}
