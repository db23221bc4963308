package mamaback.conversation;

import mamaback.knowledge.Feeding;
import mamaback.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A prohibition comes first and in the place of what it forbids. */
class PregnantAnswersTest {
  private final Dialogue dialogue = new Dialogue().knowing(Profile.UNKNOWN.withPregnant(true));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is ibuprofen ok | do not take ibuprofen | You can usually take",
        "can i use ibuprofen gel | do not use anti-inflammatory gels | is usually fine",
        "which painkillers can i take | do not take ibuprofen | helps back pain best",
        "how do i do sit-ups | leave sit-ups out | six weeks"
      })
  void readsTheProhibitionInsteadOfThePermission(String asked, String forbidden, String allowed) {
    dialogue
        .sheWrites("i am 32 weeks pregnant")
        .sheWrites(asked)
        .theBotSays(forbidden)
        .theBotDoesNotSay(allowed)
        .theBotDoesNotSay("While breastfeeding")
        .theBotOffersNot("More");
  }

  @Test
  void anOldButtonDoesNotShowThePermissionEither() {
    dialogue
        .sheTapsOld("more:ibuprofen-nsaids-aspirin")
        .theBotSays("do not take ibuprofen")
        .theBotDoesNotSay("Very little ibuprofen gets into milk");
  }

  @Test
  void whoToldThatSheBreastfeedsReadsAboutItToo() {
    new Dialogue()
        .knowing(Profile.UNKNOWN.withPregnant(true).withFeeding(Feeding.BREAST))
        .sheWrites("is ibuprofen ok")
        .theBotSays("do not take ibuprofen", "While breastfeeding");
  }

  @Test
  void whoIsNotPregnantReadsTheAnswerAndTheCaution() {
    new Dialogue()
        .sheWrites("is ibuprofen ok")
        .theBotSays("You can usually take ibuprofen", "While breastfeeding");
  }
}
