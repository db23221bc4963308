package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A baby that died or is not with her, a pregnancy that ended, a pregnancy that goes on. */
class LossTest {
  private final Dialogue dialogue = new Dialogue();

  /** Each line of small talk speaks of babies in all of its sentences. */
  @ParameterizedTest
  @ValueSource(strings = {"who are you", "what time is it"})
  void smalltalkIsNeverMetWithSilence(String text) {
    dialogue.sheWrites("my baby died").sheWrites(text);

    assertThat(dialogue.text()).isNotBlank();
    nothingSpeaksOfBabies();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my baby died",
        "our son was stillborn last month",
        "I had a miscarriage two weeks ago and my back hurts",
        "we lost our daughter",
        "he was born sleeping",
        "my baby died last week",
        "baby died at 3 days old",
        "my baby died. she stopped breathing in the night",
        "he died in utero",
        "I lost him at 20 weeks"
      })
  void aLossIsMetAtOnceAndKindly(String text) {
    dialogue
        .sheWrites(text)
        .theTextStartsWith(Dialogue.said(Line.LOSS_HEARD))
        .theBotSays("bereavement support")
        .theBotOffers(Dialogue.said(Line.BUTTON_MISUNDERSTOOD));

    assertThat(dialogue.profile().bereaved()).isTrue();
    itDoesNotSpeakOfBabies();
    nothingSpeaksOfBabies();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I keep thinking about the day my baby stopped breathing",
        "baby died at 3 days old",
        "I remember how she turned blue"
      })
  void aMemoryIsNoDanger(String text) {
    dialogue.knowing(Profile.UNKNOWN.withBereaved(true)).sheWrites(text);
    assertThat(dialogue.reply().verdict().level()).isEqualTo(Level.NONE);
    itDoesNotSpeakOfBabies();

    dialogue.sheWrites("should I use heat or ice?").theBotDoesNotSay(Line.STILL_EMERGENCY);
    dialogue.sheWrites("/visit").theBotSays(Line.VISIT_NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my baby stopped breathing",
        "one of my twins died and the other one is floppy",
        "I think my baby died, he is not breathing"
      })
  void aChildWhoMayNeedHelpNowIsADangerStillAndToldTactfully(String text) {
    dialogue
        .knowing(Profile.UNKNOWN.withBereaved(true))
        .sheWrites(text)
        .theBotSays("not breathing, blue or grey");
    assertThat(dialogue.reply().verdict().level()).isEqualTo(Level.EMERGENCY);
    itDoesNotSpeakOfBabies();

    dialogue.sheWrites("should I use heat or ice?").theBotDoesNotSay(Line.STILL_EMERGENCY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"my baby stopped breathing", "baby is floppy", "my newborn is floppy"})
  void aLivingBabyIsADangerAsEver(String text) {
    dialogue.sheWrites(text).theBotSays("This is about your baby");

    assertThat(dialogue.reply().verdict().level()).isEqualTo(Level.EMERGENCY);
  }

  @Test
  void aDangerOfHersBesideALossIsTold() {
    dialogue
        .sheWrites("my baby died last week and I have a fever of 39 and shivers")
        .theBotSays("You wrote");

    assertThat(dialogue.reply().verdict().level().isAtLeast(Level.URGENT)).isTrue();
    assertThat(dialogue.profile().bereaved()).isTrue();
    itDoesNotSpeakOfBabies();
  }

  @Test
  void aLossIsNotMetWithJoyThatSheWasSeen() {
    dialogue
        .sheWrites("I can't feel when I wipe and my back is so sore")
        .sheWrites("the doctors checked me. my baby died")
        .theBotSays(Line.LOSS_HEARD)
        .theBotDoesNotSay(Line.GOOD_TO_HEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my baby is in the nicu",
        "our twins are in intensive care",
        "we gave our son up for adoption",
        "I was a surrogate and my back hurts",
        "she is still in special care",
        "social services took my son",
        "my twins are in NICU",
        "my twins were born at 29 weeks and are in NICU"
      })
  void aBabyWhoIsNotWithHerIsMetWithTheSameCare(String text) {
    dialogue
        .sheWrites(text)
        .theTextStartsWith(Dialogue.said(Line.APART_HEARD))
        .theBotDoesNotSay(Line.LOSS_HEARD)
        .theBotOffers(Dialogue.said(Line.BUTTON_MISUNDERSTOOD));

    assertThat(dialogue.profile().bereaved()).isTrue();
    nothingSpeaksOfBabies();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he was in the nicu but is home now, how do I carry him?",
        "my sister's baby is in the nicu",
        "I work in a nicu, does standing hurt my back?",
        "I am scared that my baby will end up in intensive care",
        "I was adopted, does my back pain run in families?"
      })
  void nobodyElseIsTakenForApart(String text) {
    dialogue.sheWrites(text);

    assertThat(dialogue.profile().bereaved()).isFalse();
  }

  @Test
  void aLossThatIsToldAgainIsMetKindly() {
    dialogue
        .knowing(Profile.UNKNOWN.withBereaved(true))
        .sheWrites("my baby died last month")
        .theTextStartsWith(Dialogue.said(Line.LOSS_AGAIN))
        .theBotDoesNotSay(Line.UNKNOWN);
    itDoesNotSpeakOfBabies();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I want to be with my baby", "I can't live without my son"})
  void aWishToFollowWhoDiedIsADanger(String text) {
    dialogue.sheWrites("my baby died last week").sheWrites(text);

    assertThat(dialogue.reply().verdict().level().isAtLeast(Level.URGENT)).isTrue();
  }

  @Test
  void aWordOfOursIsNoSlip() {
    dialogue.sheWrites("can I do crunches");

    assertThat(dialogue.turn().told().circumstances()).doesNotContain("cannot-stand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"my baby has adapted to the bottle", "i burped my baby, it hurts"})
  void aWordThatLooksLikeALossIsNone(String text) {
    dialogue.sheWrites(text);

    assertThat(dialogue.profile().bereaved()).isFalse();
  }

  @Test
  void aPregnancyThatEndedIsNotSpokenOfAgainUnlessThatWasNotSo() {
    dialogue
        .knowing(Profile.UNKNOWN.withPregnant(true))
        .sheWrites("I had a miscarriage")
        .theBotSays(Line.LOSS_HEARD);
    assertThat(dialogue.profile()).isEqualTo(Profile.UNKNOWN.withBereaved(true));

    dialogue.sheTaps(Dialogue.said(Line.BUTTON_MISUNDERSTOOD)).theBotSays(Line.TAKEN_BACK);
    assertThat(dialogue.profile()).isEqualTo(Profile.UNKNOWN.withPregnant(true));
  }

  @Test
  void theUndoOfEarlierVersionsStillWorks() {
    dialogue
        .knowing(Profile.UNKNOWN.withBereaved(true))
        .sheTapsOld("undo:loss")
        .theBotSays(Line.TAKEN_BACK);

    assertThat(dialogue.profile().bereaved()).isFalse();
  }

  @Test
  void whoLostABabyIsAskedNothingAboutFeedingOrBirth() {
    dialogue
        .knowing(Profile.UNKNOWN.withFeeding(Feeding.BREAST))
        .sheWrites("my baby died")
        .sheTapsOld("entry:heat-or-ice")
        .theBotDoesNotSay(Line.ASK_BIRTH)
        .sheWrites("/me")
        .theBotDoesNotSay("Breast")
        .theBotOffers(Dialogue.said(Line.FACT_LOSS));
  }

  @Test
  void theCarefulWordsCanBeEndedInTheProfile() {
    dialogue
        .knowing(Profile.UNKNOWN.withBereaved(true))
        .sheWrites("/me")
        .sheTaps(Dialogue.said(Line.FACT_LOSS))
        .sheTaps("No")
        .theBotSays(Line.ME);

    assertThat(dialogue.profile().bereaved()).isFalse();
  }

  @Test
  void aPregnancyWithoutAQuestionIsMetWithItsLineAndTheTopics() {
    dialogue
        .sheWrites("I am still pregnant")
        .theTextStartsWith(Dialogue.said(Line.PREGNANCY_HEARD))
        .theBotOffers("All topics", Dialogue.said(Line.BUTTON_MISUNDERSTOOD));
  }

  @Test
  void whoIsPregnantIsOfferedNothingForTheTimeAfterBirth() {
    dialogue
        .knowing(Profile.UNKNOWN.withPregnant(true))
        .sheWrites("/topics")
        .sheTapsOld("group:exercises")
        .theBotOffersNot(title("hip-rolls-and-bridge"))
        .theBotOffers(title("walking"))
        .sheTapsOld("group:medicines")
        .theBotOffersNot(title("ibuprofen-nsaids-aspirin"))
        .sheWrites("/tips next")
        .theBotSays(Line.TIPS_NONE);
  }

  private void itDoesNotSpeakOfBabies() {
    assertThat(Dialogue.knowledge().wording().speaksOfBabies(dialogue.text()))
        .as(dialogue.text())
        .isFalse();
  }

  private void nothingSpeaksOfBabies() {
    for (String command : List.of("/start", "/help", "/me", "/tips next", "what is rust")) {
      dialogue.sheWrites(command);
      itDoesNotSpeakOfBabies();
    }
  }

  private static String title(String id) {
    return Dialogue.knowledge().findEntry(id).orElseThrow().title();
  }
}
