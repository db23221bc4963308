package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import mamaback.knowledge.Line;
import mamaback.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever tells of the birth is not pregnant any more. */
class BirthToldTest {
  private final Dialogue dialogue = new Dialogue().knowing(Profile.UNKNOWN.withPregnant(true));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i had the baby yesterday!",
        "I gave birth last night",
        "our son was born this morning",
        "baby girl arrived today",
        "just had my baby",
        "di a luz ayer"
      })
  void endsThePregnancyAndOffersToTellTheDate(String text) {
    dialogue.sheWrites(text).theBotSays(Line.BIRTH_HEARD).theBotOffers("Birth", "That is not so");

    assertThat(dialogue.profile().pregnant()).isFalse();
    dialogue.sheTaps("Birth").theBotSays(Line.ASK_BORN);
  }

  @Test
  void canBeTakenBack() {
    dialogue.sheWrites("i had the baby yesterday!").sheTaps("That is not so");

    assertThat(dialogue.profile().pregnant()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i had my first baby 2 years ago",
        "my sister had her baby yesterday",
        "when the baby is born",
        "the baby was moving a lot today",
        "i haven't had the baby yet"
      })
  void nothingElseEndsIt(String text) {
    dialogue.sheWrites(text);

    assertThat(dialogue.profile().pregnant()).isTrue();
  }
}
