package mamaback.conversation;

import mamaback.knowledge.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ends the reminder of an emergency, in a whole talk. */
class EndingsTest {
  private final Dialogue dialogue =
      new Dialogue().sheWrites("i have chest pain and i can't breathe properly, back pain too");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i've been to a&e",
        "the gp had a look and says i pulled something",
        "my doctor saw me yesterday and it was all clear",
        "i already saw someone last night",
        "i had a scan it was normal",
        "they said it's a pulled muscle",
        "the ambulance came and they checked me and i'm ok",
        "i'm in the waiting room"
      })
  void sheWasSeen(String text) {
    dialogue
        .sheWrites(text)
        .theBotSays(Line.GOOD_TO_HEAR)
        .sheWrites("heat or ice")
        .theBotDoesNotSay(Line.STILL_EMERGENCY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"it was my sister not me", "this is not about me", "that wasn't me"})
  void itIsSomebodyElse(String text) {
    dialogue
        .sheWrites(text)
        .theBotSays("Whoever has it needs that help now")
        .sheWrites("heat or ice")
        .theBotDoesNotSay(Line.STILL_EMERGENCY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sorry that was a mistake",
        "wrote that by mistake",
        "oops, typo",
        "wrong chat sorry"
      })
  void itWasAMistake(String text) {
    dialogue
        .sheWrites(text)
        .theBotSays(Line.JOKE_HEARD)
        .sheWrites("heat or ice")
        .theBotDoesNotSay(Line.STILL_EMERGENCY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i will see my doctor",
        "i have not been seen",
        "nobody saw me",
        "they checked me but now my leg is numb and i can't wee",
        "was it a mistake to lift the pram"
      })
  void itIsNotOver(String text) {
    dialogue.sheWrites(text).sheWrites("heat or ice").theBotSays(Line.STILL_EMERGENCY);
  }
}
