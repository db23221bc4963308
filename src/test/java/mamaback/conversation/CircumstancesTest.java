package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mamaback.chat.ChatId;
import mamaback.knowledge.Circumstance;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Line;
import mamaback.profile.Profile;
import mamaback.text.PlainText;
import mamaback.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts beyond the profile change the answers of the same talk (clinical brief, 6.3). */
class CircumstancesTest {
  private static final ChatId CHAT = new ChatId(7);
  private static final String NO_DEEP_MASSAGE = "no deep massage";
  private static final String TEAM_SAYS_YES = "only if your team says yes";

  private final Dialogue dialogue = new Dialogue();

  @Test
  void whatSheMentionsIsTakenNoteOfInTheAnswer() {
    dialogue
        .sheWrites("I had pre-eclampsia. can I take ibuprofen?")
        .theBotSays(Line.CAUTION)
        .theBotSays(TEAM_SAYS_YES);
    new Dialogue().sheWrites("can I take ibuprofen?").theBotDoesNotSay(TEAM_SAYS_YES);
  }

  @Test
  void itCountsForTheRestOfTheTalkAndIsThenForgotten() {
    dialogue
        .sheWrites("I am on blood thinners")
        .sheTapsOld("entry:massage")
        .theBotSays(NO_DEEP_MASSAGE)
        .after(Duration.ofMinutes(31))
        .sheTapsOld("entry:massage")
        .theBotDoesNotSay(NO_DEEP_MASSAGE);
  }

  @Test
  void itIsNotStored() {
    dialogue.sheWrites("I am on blood thinners").sheWrites("/export");

    assertThat(dialogue.attachment().content()).doesNotContain("thinner");
  }

  @Test
  void inAGroupItCountsForTheMessageAlone() {
    dialogue
        .inAGroup()
        .sheWrites("I had pre-eclampsia. can I take ibuprofen?")
        .theBotSays(TEAM_SAYS_YES)
        .sheWrites("can I take ibuprofen?")
        .theBotDoesNotSay(TEAM_SAYS_YES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I had a third degree tear, can I squat? | severe-tear
          they said it was a 4th degree tear | severe-tear
          my stitches are still sore when I sit | stitches
          our baby was born five weeks early, can I take ibuprofen | fragile-newborn
          I might be pregnant, can I take ibuprofen? | maybe-pregnant
          my physio measured a diastasis of 3 cm | tummy-gap
          I have a prolapse, may I lift her? | prolapse
          I leak when I cough, can I run? | leaking
          I had pelvic girdle pain, is yoga ok | pelvic-girdle-pain
          I have a slipped disc from years ago | known-back-condition
          I've got scoliosis, is bridge ok | known-back-condition
          I am hypermobile, should I stretch? | hypermobility
          I have osteoporosis, can I do crunches | fragile-bones
          my blood pressure is still high, is ibuprofen ok | high-blood-pressure
          I had preeclampsia | high-blood-pressure
          I inject clexane, is a massage ok | clots-and-blood-thinners
          I had a blood clot last year | clots-and-blood-thinners
          I have asthma, is ibuprofen ok? | ibuprofen-risk
          I had a stomach ulcer once | ibuprofen-risk
          I have liver disease, how much paracetamol | liver
          I am allergic to ibuprofen, what else | allergy
          I already take naproxen, can I add ibuprofen? | painkiller-already
          I have diabetes, can I use a heating pad | numb-skin
          I am on immunosuppressants after a transplant | weak-defences
          I had breast cancer three years ago | cancer
          I lost a lot of blood at birth | blood-loss
          I am anaemic, when can I run | blood-loss
          my bleeding gets heavier after walks | bleeding-after-activity
          I have postnatal depression, is exercise good | mood
          I have twins, how do I lift them | more-to-carry
          I am 16 years old, may I take ibuprofen | under-eighteen
          my wife is in pain, what can she do? | asking-for-her
          I use a wheelchair, which exercises can I do | cannot-stand
          """)
  void isHeardAsPeopleWriteIt(String text, String id) {
    dialogue.sheWrites(text);

    assertThat(told()).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "should I use heat or ice on my back?",
        "my lower back hurts when I lift the baby",
        "my sister has asthma, can she take ibuprofen",
        "I am 16 weeks postpartum, can I run?",
        "my partner rubs my back, is that ok?",
        "is it normal that my back hurts six weeks after a c-section?",
        "I cannot find a position to breastfeed"
      })
  void nothingIsHeardWhereNothingIsSaid(String text) {
    dialogue.sheWrites(text);

    assertThat(told()).isEmpty();
  }

  @Test
  void whoLostABabyReadsOfNoneInThem() {
    Circumstances all =
        new Circumstances(
            Dialogue.knowledge().circumstances(),
            new CueFinders(Dialogue.knowledge()),
            dialogue.memory());
    dialogue.knowing(Profile.UNKNOWN.withBereaved(true));
    Turn turn = dialogue.turn().telling(Told.NOTHING.with(ids()));

    for (Entry entry : Dialogue.knowledge().entries()) {
      if (!entry.group().equals("when-to-seek-help")) {
        for (String remark : all.remarks(turn, entry)) {
          String said = PlainText.of(Tact.of(turn, entry, RichText.of(remark)));
          assertThat(turn.wording().speaksOfBabies(said)).as(entry.id() + said).isFalse();
        }
      }
    }
  }

  @Test
  void everyOneHasWordingsAndARemark() {
    List<String> empty = new ArrayList<>();
    for (Circumstance each : Dialogue.knowledge().circumstances()) {
      if (each.told().phrases().isEmpty() || changesNothing(each)) {
        empty.add(each.id());
      }
    }

    assertThat(empty).isEmpty();
    assertThat(Dialogue.knowledge().circumstances()).hasSize(ids().size());
  }

  @Test
  void whoAsksForHerIsToldOnceWhomYouMeans() {
    String opening = "I answer as if to her";
    dialogue
        .sheWrites("my girlfriend gave birth last week and her lower back hurts")
        .theTextStartsWith(opening)
        .sheWrites("what can i do for her")
        .theBotDoesNotSay(opening)
        .theBotSays("take one whole job off her")
        .sheWrites("she won't go to the doctor")
        .theBotSays("offer to ring for her");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my doctor told me to wear a belt for six weeks",
        "the physio said I should not do bridges, are they safe?",
        "my midwife told me to rest in bed, is that right?"
      })
  void whatHerClinicianToldHerGoesFirst(String text) {
    dialogue
        .sheWrites(text)
        .theTextStartsWith("What they told you goes first")
        .sheWrites("should I use heat or ice?")
        .theBotDoesNotSay("What they told you goes first");
  }

  @Test
  void aLossIsToldToHerPartnerInOtherWords() {
    dialogue
        .sheWrites("my wife lost our baby")
        .theTextStartsWith(Dialogue.said(Line.LOSS_HEARD_OF_HER));
  }

  @Test
  void backInHospitalExercisesRestForTwoWeeks() {
    dialogue
        .sheWrites("I was readmitted for an infection and am home now")
        .sheTapsOld("do:0:pelvic-tilts")
        .theBotSays(Line.EXERCISE_AFTER_INJURY)
        .after(Duration.ofDays(13))
        .sheTapsOld("do:0:pelvic-tilts")
        .theBotSays(Line.EXERCISE_AFTER_INJURY)
        .after(Duration.ofDays(2))
        .sheTapsOld("do:0:pelvic-tilts")
        .theBotDoesNotSay(Line.EXERCISE_AFTER_INJURY);
    assertThat(dialogue.records().notes().notes(CHAT).injury()).as("tips rest too").isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "should I go back in hospital if it gets worse",
        "my husband is back in hospital",
        "I am scared of being readmitted",
        "I had an appointment back in hospital"
      })
  void whoIsNotInHospitalIsNotTakenForIt(String text) {
    dialogue.sheWrites(text).sheTapsOld("do:0:pelvic-tilts");

    dialogue.theBotDoesNotSay(Line.EXERCISE_AFTER_INJURY);
    assertThat(dialogue.records().notes().notes(CHAT).injury()).isEmpty();
  }

  @Test
  void anInjuryRestsExercisesToo() {
    dialogue
        .sheWrites("I fell down the stairs yesterday and my back hurts")
        .sheTapsOld("do:0:pelvic-tilts")
        .theBotSays(Line.EXERCISE_AFTER_INJURY);
  }

  private Set<String> told() {
    return dialogue.memory().told(CHAT).circumstances();
  }

  private static Set<String> ids() {
    return Dialogue.knowledge().circumstances().stream()
        .map(Circumstance::id)
        .collect(Collectors.toSet());
  }

  private static boolean changesNothing(Circumstance each) {
    return each.remarks().isEmpty() && each.opening().isEmpty() && each.answer().isEmpty();
  }
}
