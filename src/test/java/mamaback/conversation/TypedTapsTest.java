package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.Line;
import mamaback.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
