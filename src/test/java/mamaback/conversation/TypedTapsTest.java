package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.Line;
import mamaback.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons that are named in words instead of tapped. */
class TypedTapsTest {
  @Test
  void theQuestionsOfTheWelcomeMayBeAnsweredInWords() {
    Dialogue talk =
        new Dialogue()
            .sheWrites("/start")
            .sheWrites("about two weeks ago")
            .theBotSays(Line.ASK_BIRTH)
            .sheWrites("c section")
            .theBotSays(Line.ASK_FEEDING)
            .sheWrites("both")
            .theBotSays(Line.WELCOME_DONE);

    assertThat(talk.profile())
        .isEqualTo(
            Profile.UNKNOWN
                .withBirthDate(LocalDate.parse("2026-11-06"))
                .withBirth(BirthType.C_SECTION)
                .withFeeding(Feeding.MIXED));
  }

  @Test
  void theyMayBeSkippedInWords() {
    Dialogue talk =
        new Dialogue()
            .sheWrites("/start")
            .sheWrites("skip")
            .theBotSays(Line.ASK_BIRTH)
            .sheWrites("Skip")
            .theBotSays(Line.ASK_FEEDING)
            .sheWrites("rather not say")
            .theBotSays(Line.WELCOME_DONE);

    assertThat(talk.profile()).isEqualTo(Profile.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "vaginal, VAGINAL",
    "Vaginal birth, VAGINAL",
    "it was a c section, C_SECTION",
    "forceps, ASSISTED",
    "csec, C_SECTION"
  })
  void aFactOfTheProfileMayBeTyped(String typed, BirthType birth) {
    Dialogue talk =
        new Dialogue()
            .sheWrites("/me")
            .sheTaps("Kind of birth")
            .sheWrites(typed)
            .theBotSays(Line.ME);

    assertThat(talk.profile().birth()).contains(birth);
  }

  @Test
  void aDateMayBeMended() {
    Dialogue talk =
        new Dialogue()
            .sheWrites("/me")
            .sheTaps("Birth")
            .sheWrites("6 weeks")
            .sheWrites("i mean 8 weeks")
            .theBotSays(Line.ME);

    assertThat(talk.profile().birthDate()).contains(LocalDate.parse("2026-09-25"));
  }

  @Test
  void aSentenceTellsTheDateWhereItWasAskedFor() {
    Dialogue talk = new Dialogue().sheWrites("/start").sheWrites("i gave birth two weeks ago");

    assertThat(talk.theBotSays(Line.ASK_BIRTH).profile().birthDate())
        .contains(LocalDate.parse("2026-11-06"));
  }

  @Test
  void theQuestionBelowAnAnswerMayBeAnsweredInWords() {
    Dialogue talk =
        new Dialogue()
            .sheWrites("can i take ibuprofen")
            .theBotSays(Line.ASK_FEEDING)
            .sheWrites("formula")
            .theBotSays("Ibuprofen")
            .theBotDoesNotSay("While breastfeeding, ibuprofen");

    assertThat(talk.profile().feeding()).isEqualTo(Optional.of(Feeding.BOTTLE));
  }

  @Test
  void anExerciseIsFollowedInWords() {
    guided()
        .sheWrites("next")
        .theBotSays("step 1 of")
        .sheWrites("ok next")
        .theBotSays("step 2 of")
        .sheWrites("go back")
        .theBotSays("step 1 of")
        .sheWrites("Easier")
        .theBotSays(Line.EXERCISE_EASIER)
        .sheWrites("back")
        .theBotSays("step 1 of")
        .sheWrites("done")
        .theBotSays("step 2 of")
        .sheWrites("stop")
        .theBotSays(Line.EXERCISE_STOPPED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"i can't do that one, it hurts", "it hurts", "ouch", "this is making it worse"})
  void whatHurtsIsStoppedWithItsReasonsAndTheEasierWay(String text) {
    guided()
        .sheWrites("next")
        .sheWrites(text)
        .theBotSays(Line.EXERCISE_HURTS)
        .theBotSays(Line.EXERCISE_STOP_IF)
        .theBotDoesNotSay("road crash")
        .sheWrites("back")
        .theBotSays("step 1 of");
  }

  @Test
  void aSignWithinAnExerciseWins() {
    guided()
        .sheWrites("next")
        .sheWrites("i can't do it, my legs went numb and i can't feel between my legs")
        .theBotDoesNotSay(Line.EXERCISE_HURTS);
  }

  @Test
  void labelsBelowAnAnswerMayBeTyped() {
    Dialogue talk = new Dialogue().sheWrites("heat or ice");

    talk.sheWrites("Sources").theBotSays(Line.SOURCES);
    talk.sheWrites("heat or ice").sheWrites("👎 Not helpful").theBotSays(Line.FEEDBACK_REASON);
    talk.sheWrites("heat or ice").sheWrites("👍").theBotSays(Line.FEEDBACK_THANKS);
    talk.sheWrites("what is the capital of Australia")
        .sheWrites("All topics")
        .theBotSays(Line.TOPICS);
  }

  @Test
  void whatIsSuggestedIsOpenedInWords() {
    Dialogue talk = new Dialogue().sheWrites("my ribs click").theBotSays(Line.UNKNOWN_CLOSEST);
    String second = entries(talk).get(1);

    talk.sheWrites("the second one").theTextStartsWith(second);
    talk.sheWrites("my ribs click")
        .sheWrites("none of these")
        .theBotSays(Line.TOPICS)
        .sheWrites("1")
        .theBotDoesNotSay(Line.UNKNOWN);
  }

  @Test
  void yesAnswersTheQuestionThatWasAskedLast() {
    Dialogue talk = new Dialogue().sheWrites("my ribs click").theBotSays(Line.CONSENT);
    talk.sheWrites("no").theBotSays(Line.CONSENT_REFUSED).sheWrites("my ribs click");
    String first = entries(talk).getFirst();

    talk.theBotDoesNotSay(Line.CONSENT).sheWrites("yes").theTextStartsWith(first);
  }

  private static List<String> entries(Dialogue talk) {
    return talk.reply().message().rows().stream()
        .flatMap(List::stream)
        .filter(button -> button.kind().equals("entry"))
        .map(Button::label)
        .toList();
  }

  @Test
  void buttonsOfAnEarlierTalkAreForgotten() {
    guided().after(Duration.ofHours(1)).sheWrites("next").theBotDoesNotSay("step 1 of");
  }

  private static Dialogue guided() {
    return new Dialogue()
        .knowing(
            Profile.UNKNOWN
                .withBirthDate(LocalDate.parse("2026-08-01"))
                .withBirth(BirthType.VAGINAL)
                .withFeeding(Feeding.BOTTLE))
        .sheTapsOld("entry:hip-rolls-and-bridge")
        .sheWrites("Do it step by step");
  }
}
