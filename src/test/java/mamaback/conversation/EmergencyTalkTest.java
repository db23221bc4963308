package mamaback.conversation;

import java.time.Duration;
import java.time.LocalDate;
import mamaback.knowledge.Line;
import mamaback.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What she reads while an emergency is open and she asks about it: never small talk. */
class EmergencyTalkTest {
  private static final String SIGN = "my legs are both numb and i can't wee";
  private static final String SEEN = "I have been seen";

  private final Dialogue dialogue = new Dialogue().sheWrites(SIGN);

  @ParameterizedTest
  @ValueSource(
      strings = {"yes", "ok", "no", "ok thanks", "hi", "thank you so much", "👍", "really?"})
  void aNodIsAnsweredWithWhatToDo(String text) {
    dialogue
        .sheWrites(text)
        .theTextStartsWith("If somebody has seen you, tap the button below.")
        .theBotOffers(SEEN)
        .theBotOffersAtMost(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can i drive myself",
        "should I drive there?",
        "i'll drive to the hospital",
        "can my husband drive me",
        "can i get a taxi"
      })
  void sheMustNotDrive(String text) {
    dialogue.sheWrites(text).theTextStartsWith("Please do not drive yourself.").theBotOffers(SEEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what do i tell them",
        "what should I say?",
        "what do i say when i call",
        "what will they ask me"
      })
  void whatToSayHoldsTheBirthAndHerSign(String text) {
    new Dialogue()
        .knowing(Profile.UNKNOWN.withBirthDate(LocalDate.parse("2026-10-25")))
        .sheWrites(SIGN)
        .sheWrites(text)
        .theBotSays("I gave birth 3 weeks ago", "Say where you are", SIGN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who will look after my baby",
        "who's going to watch the kids?",
        "what about my baby",
        "can i bring the baby",
        "i can't leave my baby",
        "i have nobody to mind the baby",
        "i'm alone with the baby"
      })
  void somebodyMindsTheBabyOrItComesAlong(String text) {
    dialogue.sheWrites(text).theBotSays("mind the baby", "Take the baby along");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do i need to go in",
        "do I really have to call 999?",
        "should i go to a&e",
        "is it really an emergency",
        "can it wait until tomorrow",
        "are you sure"
      })
  void sheNeedsToGo(String text) {
    dialogue.sheWrites(text).theTextStartsWith("From what you wrote, yes.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm waiting for the ambulance",
        "i rang 111",
        "the ambulance is on its way",
        "i've called the doctor",
        "on my way to hospital",
        "still waiting to be seen"
      })
  void whoWaitsIsToldToCallAgainIfItGetsWorse(String text) {
    dialogue
        .sheWrites(text)
        .theBotSays("If it gets worse, or nobody comes, call")
        .theBotOffers(SEEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"i can't get there", "i don't have a car", "i'm all alone here"})
  void whoCannotGetThereIsToldToSaySo(String text) {
    dialogue.sheWrites(text).theBotSays("say that you cannot get there");
  }

  @Test
  void aNewSignIsMetWithItsNotice() {
    dialogue.sheWrites("i can't breathe, do i need to go in").theBotSays(Line.NOTICE_HEADLINE);
  }

  @Test
  void otherQuestionsAreAnsweredBelowTheReminder() {
    dialogue.sheWrites("heat or ice").theBotSays(Line.STILL_EMERGENCY).theBotSays("Heat or ice");
  }

  @Test
  void whoMightHarmTheBabyIsNotToldToTakeItAlong() {
    new Dialogue()
        .sheWrites("i want to kill myself")
        .sheWrites("who will look after my baby")
        .theBotSays(Line.STILL_EMERGENCY)
        .theBotDoesNotSay("Take the baby along");
  }

  @Test
  void itEndsWithTheEmergency() {
    dialogue.sheTapsOld("seen").sheWrites("ok").theBotDoesNotSay("tap the button below");
    new Dialogue()
        .sheWrites(SIGN)
        .after(Duration.ofHours(25))
        .sheWrites("ok")
        .theBotDoesNotSay("tap the button below");
  }

  @Test
  void nothingOfABabyIsSaidToTheBereaved() {
    new Dialogue()
        .knowing(Profile.UNKNOWN.withBereaved(true))
        .sheWrites(SIGN)
        .sheWrites("who will look after my kids")
        .theBotSays("whoever is at home")
        .theBotDoesNotSay("baby");
  }

  @ParameterizedTest
  @CsvSource({
    "¿puedo conducir?, no conduzcas tú",
    "¿qué les digo?, Di dónde estás",
    "¿quién cuida de mi bebé?, cuide del bebé",
    "estoy esperando la ambulancia, llama otra vez",
    "vale, toca el botón de abajo"
  })
  void inSpanishToo(String text, String said) {
    new Dialogue()
        .inLanguage("es")
        .sheWrites("no siento las piernas y no puedo orinar")
        .sheWrites(text)
        .theBotSays(said);
  }
}
