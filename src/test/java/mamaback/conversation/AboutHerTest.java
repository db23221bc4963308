package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Feeding;
import mamaback.knowledge.Line;
import mamaback.knowledge.ProfileFact;
import mamaback.profile.Feedback;
import mamaback.profile.Feedback.Opinion;
import mamaback.profile.Profile;
import mamaback.text.Block;
import mamaback.text.PlainText;
import mamaback.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Welcome, profile, feedback and privacy, as whole dialogues. */
class AboutHerTest {
  private static final String OFF_TOPIC = "what is the capital of Australia";

  private final Dialogue dialogue = new Dialogue();

  @Test
  void theWelcomeAsksThreeThingsAtMostAndKeepsThem() {
    dialogue
        .sheWrites("/start")
        .theBotSays(Line.START)
        .theBotSays(Line.ASK_BORN)
        .sheTaps("6 weeks")
        .theMessageIs(Placement.IN_PLACE)
        .theBotSays(Line.ASK_BIRTH)
        .sheTaps("C-section")
        .theBotSays(Line.ASK_FEEDING)
        .sheTaps("Mixed")
        .theBotSays(Line.WELCOME_DONE)
        .theBotOffers("All topics");

    assertThat(dialogue.profile())
        .isEqualTo(
            Profile.UNKNOWN
                .withBirthDate(LocalDate.parse("2026-10-09"))
                .withBirth(BirthType.C_SECTION)
                .withFeeding(Feeding.MIXED));
    dialogue.sheWrites("/start").theBotDoesNotSay(Line.ASK_BORN);
  }

  @Test
  void whatTriageMayAskIsReadFromHerProfile() {
    Profile told =
        Profile.UNKNOWN
            .withBirthDate(LocalDate.parse("2026-10-09"))
            .withBirth(BirthType.C_SECTION)
            .withEpidural(true)
            .withPregnant(true);

    assertThat(dialogue.turn().facts()).isEmpty();
    assertThat(dialogue.knowing(told).turn().facts())
        .containsExactlyInAnyOrder(ProfileFact.values());
    assertThat(dialogue.knowing(told.withBirthDate(LocalDate.parse("2026-10-02"))).turn().facts())
        .doesNotContain(ProfileFact.FIRST_WEEKS);
  }

  @Test
  void theGreetingIsFourShortLines() {
    List<Block> lines = Dialogue.knowledge().wording().text(Line.START).blocks();

    assertThat(lines).hasSize(4);
    assertThat(lines)
        .allSatisfy(
            line -> assertThat(PlainText.of(new RichText(List.of(line)))).hasSizeLessThan(130));
  }

  @Test
  void eachQuestionOfTheWelcomeMayBeSkipped() {
    dialogue
        .sheWrites("/start")
        .sheTaps("Skip")
        .theBotSays(Line.ASK_BIRTH)
        .sheTaps("Skip")
        .theBotSays(Line.ASK_FEEDING)
        .sheTaps("Skip")
        .theBotSays(Line.WELCOME_DONE);

    assertThat(dialogue.profile()).isEqualTo(Profile.UNKNOWN);
  }

  @Test
  void aQuestionInTheMiddleOfTheWelcomeIsAnsweredAtOnce() {
    dialogue
        .sheWrites("/start")
        .sheWrites("should I use heat or ice on my back?")
        .theTextStartsWith(title("heat-or-ice"))
        .sheWrites("3 October 2026")
        .theBotSays(Line.ASK_BIRTH);

    assertThat(dialogue.profile().birthDate()).contains(LocalDate.parse("2026-10-03"));
  }

  @Test
  void stillPregnantEndsTheQuestions() {
    dialogue
        .sheWrites("/start")
        .sheTaps(Dialogue.said(Line.BUTTON_PREGNANT))
        .theBotSays(Line.WELCOME_DONE);

    assertThat(dialogue.profile().pregnant()).isTrue();
  }

  @Test
  void anImpossibleDateIsAskedForOnceMore() {
    dialogue
        .sheWrites("/start")
        .sheWrites("3 October 2031")
        .theBotSays(Line.DATE_IMPOSSIBLE)
        .sheWrites("2031-10-03")
        .theBotSays(Line.DATE_LEFT_OUT)
        .sheWrites("2026-10-03")
        .theBotDoesNotSay(Line.DATE_IMPOSSIBLE);

    assertThat(dialogue.profile()).isEqualTo(Profile.UNKNOWN);
  }

  @Test
  void dangerIsHeardWhileTheBotWaitsForADate() {
    dialogue
        .sheWrites("/start")
        .sheWrites("I can't feel when I wipe and my back is so sore")
        .theBotSays("emergency");
  }

  @Test
  void deepLinksLeadToEntriesAndCommands() {
    dialogue.sheWrites("/start topic-heat-or-ice").theTextStartsWith(title("heat-or-ice"));
    dialogue.sheWrites("/start topics").theBotSays(Line.TOPICS);
    dialogue.sheWrites("/start tips").theBotSays(Line.TIPS_INVITE);
    dialogue.sheWrites("/start topic-gone").theBotSays(Line.GONE);
    dialogue.sheWrites("/start from-a-poster").theBotSays(Line.START);
    dialogue.sheWrites("/start start").theBotSays(Line.START);
  }

  @Test
  void everyFactIsSetShownAndCleared() {
    for (Fact fact : Fact.shownTo(dialogue.turn())) {
      dialogue
          .sheWrites("/me")
          .sheTaps(Dialogue.said(fact.title()))
          .theMessageIs(Placement.IN_PLACE)
          .theBotSays(fact.question())
          .sheTapsTheFirst()
          .theMessageIs(Placement.IN_PLACE)
          .theBotSays(Line.ME)
          .sheTaps(Dialogue.said(fact.title()))
          .sheTaps("Back")
          .sheTaps(Dialogue.said(fact.title()))
          .sheTaps("Clear")
          .theBotSays(Line.ME);
    }

    assertThat(dialogue.profile()).isEqualTo(Profile.UNKNOWN);
    assertThat(dialogue.preferences().country()).isEmpty();
  }

  @Test
  void weeksMoveByThemselves() {
    dialogue
        .knowing(Profile.UNKNOWN.withBirthDate(LocalDate.parse("2026-10-03")))
        .sheWrites("/me")
        .theBotSays("3 October 2026 (6 weeks)")
        .after(java.time.Duration.ofDays(14))
        .sheWrites("/me")
        .theBotSays("3 October 2026 (8 weeks)");
  }

  @Test
  void aDateMayBeTypedInTheProfile() {
    dialogue
        .sheWrites("/me")
        .sheTaps("Birth")
        .sheWrites("6 weeks ago")
        .theMessageIs(Placement.NEW_MESSAGE)
        .theBotSays("9 October 2026");

    assertThat(dialogue.records().profiles().toldAt(dialogue.turn().chat()))
        .containsEntry(Fact.BORN.word(), Instant.parse("2026-11-20T03:00:00Z"));
  }

  @Test
  void aCityTellsTheTimeZone() {
    dialogue.sheWrites("/me").sheTaps("Time zone").sheWrites("nairobi").theBotSays("Nairobi");

    assertThat(dialogue.preferences().zone()).contains(ZoneId.of("Africa/Nairobi"));
  }

  @Test
  void theCountryNarrowsTheTimeZones() {
    dialogue
        .sheWrites("/me")
        .sheTaps("Country")
        .sheTaps("New Zealand")
        .sheTaps("Time zone")
        .theBotOffersAtMost(3)
        .sheTaps("16:00 Auckland");

    assertThat(dialogue.preferences().zone()).contains(ZoneId.of("Pacific/Auckland"));
  }

  @Test
  void oneQuestionBackWhereTheAnswerWouldChange() {
    dialogue
        .sheWrites("should I use heat or ice on my back?")
        .theBotSays(Line.ASK_BIRTH)
        .sheTaps("Vaginal birth")
        .theMessageIs(Placement.IN_PLACE)
        .theTextStartsWith(title("heat-or-ice"))
        .theBotDoesNotSay("keep both heat and cold off the wound")
        .theBotDoesNotSay(Line.ASK_BIRTH)
        .theBotDoesNotSay(Line.ASK_EPIDURAL);

    assertThat(dialogue.profile().birth()).contains(BirthType.VAGINAL);
  }

  @Test
  void afterAYearItSaysOnceWhatItIsMadeFor() {
    dialogue
        .knowing(Profile.UNKNOWN.withBirthDate(LocalDate.parse("2025-09-01")))
        .sheTapsOld("entry:heat-or-ice")
        .theBotSays(Line.OVER_A_YEAR)
        .sheTapsOld("entry:massage")
        .theBotDoesNotSay(Line.OVER_A_YEAR);
  }

  @Test
  void theQuestionBackIsAskedOnceATalk() {
    dialogue
        .sheWrites("should I use heat or ice on my back?")
        .theBotSays(Line.ASK_BIRTH)
        .sheWrites("should I use heat or ice on my back?")
        .theBotDoesNotSay(Line.ASK_BIRTH);
  }

  @Test
  void aThumbUpIsNotedOnce() {
    dialogue
        .sheTapsOld("entry:heat-or-ice")
        .sheTaps("👍 Helpful")
        .theBotSaysNothing()
        .theTappedMessageOffers(Dialogue.said(Line.BUTTON_THANKS), "More", "Sources")
        .theTappedMessageOffersNot("👎 Not helpful")
        .sheTapsOld("rate:helpful:heat-or-ice")
        .sheTaps(Dialogue.said(Line.BUTTON_THANKS))
        .theBotSaysNothing();

    assertThat(dialogue.records().mail().feedback())
        .containsExactly(
            new Feedback(
                Optional.of("heat-or-ice"), Opinion.HELPFUL, LocalDate.parse("2026-11-20")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Not my question", "Not clear", "Not right"})
  void aThumbDownOffersReasons(String reason) {
    dialogue
        .sheTapsOld("entry:heat-or-ice")
        .sheTaps("👎 Not helpful")
        .theTappedMessageOffers(Dialogue.said(Line.BUTTON_THANKS), "More", "Sources")
        .theTappedMessageOffersNot("👍 Helpful")
        .theBotSays(Line.FEEDBACK_REASON)
        .sheTaps(reason)
        .theMessageIs(Placement.IN_PLACE)
        .theBotSays(Line.FEEDBACK_NOTED);

    assertThat(dialogue.records().mail().feedback()).hasSize(2);
    dialogue.sheTapsOld("rate:not-helpful:heat-or-ice").theBotSaysNothing();
    assertThat(dialogue.records().mail().feedback()).hasSize(2);
  }

  @Test
  void aReasonInWordsIsMaskedAndPassedOn() {
    dialogue
        .sheTapsOld("entry:heat-or-ice")
        .sheTaps("👎 Not helpful")
        .sheTaps("Something else, in words")
        .theBotSays(Line.FEEDBACK_IN_WORDS)
        .sheWrites("too long for my sister Ada")
        .theBotSays(Line.FEEDBACK_NOTED);

    assertThat(dialogue.records().mail().questions())
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.maskedText()).isEqualTo("too long for my sister [name]");
              assertThat(kept.closest()).containsExactly("heat-or-ice");
            });
  }

  @Test
  void theWholeAnswerRemembersThatSheJudgedIt() {
    dialogue
        .sheTapsOld("entry:heat-or-ice")
        .sheTaps("👍 Helpful")
        .sheTaps("More")
        .theBotOffers(Dialogue.said(Line.BUTTON_THANKS))
        .theBotOffersNot("👍 Helpful");
  }

  @Test
  void feedbackWorksWhereNothingWasFound() {
    dialogue.sheWrites(OFF_TOPIC).sheTaps("👎 Not helpful").sheTaps("Not clear");

    assertThat(dialogue.records().mail().feedback())
        .extracting(Feedback::entry)
        .containsOnly(Optional.empty());
  }

  @Test
  void consentIsAskedOnceAndNoQuestionIsKeptWithoutIt() {
    dialogue
        .sheWrites(OFF_TOPIC)
        .theBotSays(Line.CONSENT)
        .sheWrites("how do I renew a passport")
        .theBotSays(Line.UNKNOWN)
        .theBotDoesNotSay(Line.CONSENT);

    assertThat(dialogue.records().mail().questions()).isEmpty();
  }

  @Test
  void aQuestionThatSheRefusedToGiveIsNotKeptWhenSheAgreesLater() {
    dialogue
        .sheWrites(OFF_TOPIC)
        .sheTaps(Dialogue.said(Line.CONSENT_NO))
        .theBotSays(Line.CONSENT_REFUSED)
        .sheWrites("/privacy")
        .sheTaps(Dialogue.said(Line.BUTTON_KEEP_QUESTIONS))
        .theBotSays(Line.CONSENT_GIVEN);

    assertThat(dialogue.records().mail().questions()).isEmpty();
  }

  @Test
  void withConsentUnansweredQuestionsAreKeptMasked() {
    dialogue
        .sheWrites("what is the capital of Australia, I was there in 2019")
        .sheTaps("Yes, keep them")
        .theBotSays(Line.CONSENT_GIVEN)
        .sheWrites("how do I renew a passport");

    assertThat(dialogue.records().mail().questions())
        .extracting(kept -> kept.maskedText())
        .containsExactly(
            "what is the capital of [name], I was there in [date]", "how do I renew a passport");
    dialogue.sheWrites("/privacy").sheTaps(Dialogue.said(Line.BUTTON_KEEP_NONE));
    assertThat(dialogue.preferences().mayKeepQuestions()).contains(false);
  }

  @Test
  void whoLetsAQuestionBeKeptMayAskToHearOfItsAnswer() {
    dialogue
        .sheWrites(OFF_TOPIC)
        .theBotOffersNot(Dialogue.said(Line.BUTTON_TELL))
        .sheTaps("Yes, keep them")
        .sheTaps(Dialogue.said(Line.BUTTON_TELL))
        .theBotSays(Line.TELL_NOTED);
    assertThat(awaited()).contains("capital");

    dialogue.sheTaps(Dialogue.said(Line.BUTTON_TELL_NOTHING)).theBotSays(Line.TELL_NOTHING);
    assertThat(awaited()).doesNotContain("capital");
  }

  @Test
  void eachFurtherQuestionMayBeWaitedForAndNoneUnlessSheTaps() {
    dialogue
        .sheWrites(OFF_TOPIC)
        .sheTaps("Yes, keep them")
        .sheWrites("how do I renew a passport")
        .theBotSays(Line.UNKNOWN);
    assertThat(awaited()).doesNotContain("passport");

    dialogue.sheTaps(Dialogue.said(Line.BUTTON_TELL));
    assertThat(awaited()).contains("passport").doesNotContain("capital");
  }

  @Test
  void aButtonOfAQuestionThatIsGoneSaysSo() {
    dialogue.sheTapsOld("tell:4b1c").theBotSays(Line.TELL_GONE);
  }

  @Test
  void whoLetsNoMoreQuestionsBeKeptHearsOfNoAnswer() {
    dialogue
        .sheWrites(OFF_TOPIC)
        .sheTaps("Yes, keep them")
        .sheTaps(Dialogue.said(Line.BUTTON_TELL))
        .sheWrites("/privacy")
        .sheTaps(Dialogue.said(Line.BUTTON_KEEP_NONE));

    assertThat(awaited()).doesNotContain("capital");
  }

  /** What the export says that she waits for. */
  private String awaited() {
    return String.valueOf(
        dialogue.records().personalData().export(dialogue.turn().chat()).get("answersAwaited"));
  }

  @Test
  void theExportIsAFileWithAllThatIsKept() {
    dialogue
        .knowing(Profile.UNKNOWN.withBirth(BirthType.C_SECTION))
        .sheWrites("/export")
        .theBotSays(Line.EXPORT);

    assertThat(dialogue.attachment().name()).endsWith(".json");
    assertThat(dialogue.attachment().content()).contains("\"birthType\" : \"C_SECTION\"");
  }

  @Test
  void forgetDeletesAfterOneConfirmation() {
    dialogue
        .knowing(Profile.UNKNOWN.withBirth(BirthType.C_SECTION))
        .sheWrites("/forget")
        .theBotSays(Line.FORGET_ASK)
        .sheTaps("Keep it")
        .theBotSays(Line.NOT_FORGOTTEN);
    assertThat(dialogue.profile().birth()).isPresent();

    dialogue
        .sheWrites("/privacy")
        .sheTaps(Dialogue.said(Line.BUTTON_FORGET))
        .sheTaps("Delete everything")
        .theMessageIs(Placement.IN_PLACE)
        .theBotSays(Line.FORGOTTEN);
    assertThat(dialogue.profile()).isEqualTo(Profile.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set:born:w999",
        "set:born:x",
        "set:nothing:x",
        "set:born",
        "set:zone:+02:00",
        "set:zone:Mars/Base",
        "set:country:xx",
        "set:language:../en",
        "hi:birth:x",
        "fit:birth:vaginal:gone",
        "fit:birth:vaginal",
        "rate:x:y",
        "rate:helpful",
        "keep:perhaps",
        "forget:all",
        "me:x",
        "undo:x"
      })
  void aButtonThatTheBotNeverMadeChangesNothing(String data) {
    List<Feedback> before = dialogue.records().mail().feedback();

    dialogue.sheTapsOld(data).theBotSays(Line.GONE);

    assertThat(dialogue.records().mail().feedback()).isEqualTo(before);
  }

  private static String title(String id) {
    return Dialogue.knowledge().findEntry(id).orElseThrow().title();
  }
}
