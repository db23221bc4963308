package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Exercise;
import mamaback.knowledge.Group;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.profile.Profile;
import mamaback.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole talks with the bot on its real knowledge. */
class ConversationTest {
  private static final String CAUDA_EQUINA = "I can't feel when I wipe and my back is so sore";

  private final Dialogue dialogue = new Dialogue();

  @Test
  void answersAQuestionAndOffersMore() {
    dialogue
        .sheWrites("should I use heat or ice on my back?")
        .theTextStartsWith(title("heat-or-ice"))
        .theBotOffers("More", "Sources")
        .theMessageIs(Placement.NEW_MESSAGE);
  }

  @Test
  void moreShowsTheDetailsInPlace() {
    dialogue
        .sheWrites("should I use heat or ice on my back?")
        .sheTaps("More")
        .theMessageIs(Placement.IN_PLACE)
        .theTextStartsWith(title("heat-or-ice"))
        .theBotSays("Get help if")
        .sheTaps("Sources")
        .theBotSays("Cochrane")
        .theBotSays(Line.NO_REVIEW)
        .sheTaps("Back")
        .theBotSays("Get help if");
  }

  @Test
  void anEmergencyStandsAloneAndOffersNoSelfCare() {
    dialogue.sheWrites(CAUDA_EQUINA).theBotSays("emergency").theBotOffersNothing();

    assertThat(dialogue.reply().verdict().level()).isEqualTo(Level.EMERGENCY);
    for (Entry entry : Dialogue.knowledge().entries()) {
      assertThat(dialogue.text()).doesNotContain(PlainText.of(entry.summary()));
    }
  }

  @Test
  void remindsOfAnEmergencyUntilSheWasSeen() {
    dialogue
        .sheWrites(CAUDA_EQUINA)
        .after(Duration.ofHours(3))
        .sheWrites("should I use heat or ice on my back?")
        .theTextStartsWith(Dialogue.said(Line.STILL_EMERGENCY))
        .sheTaps(Dialogue.said(Line.BUTTON_SEEN))
        .theBotSays(Line.GOOD_TO_HEAR)
        .sheWrites("should I use heat or ice on my back?")
        .theBotDoesNotSay(Line.STILL_EMERGENCY);
  }

  @Test
  void stopsRemindingAfterADay() {
    dialogue
        .sheWrites(CAUDA_EQUINA)
        .after(Duration.ofHours(25))
        .sheWrites("/help")
        .theBotDoesNotSay(Line.STILL_EMERGENCY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/start ", "/help ", "/nonsense ", "/topics@mamaback_bot ", "???? "})
  void triageSeesWhateverTheMessageLooksLike(String before) {
    dialogue.sheWrites(before + CAUDA_EQUINA).theBotSays("emergency").theBotOffersNothing();
  }

  @Test
  void triageSeesALongMessage() {
    String rambling = "And then the baby slept for a bit. ".repeat(110);

    dialogue.sheWrites(rambling + CAUDA_EQUINA);

    assertThat(dialogue.reply().verdict().level()).isEqualTo(Level.EMERGENCY);
  }

  @Test
  void triageSeesTheWordsBesideAPicture() {
    dialogue.sheSendsAPicture(CAUDA_EQUINA).theBotSays("emergency");
    new Dialogue().sheSendsAPicture("").theBotSays(Line.ATTACHMENT);
  }

  @Test
  void saysHonestlyThatItDoesNotKnow() {
    dialogue
        .sheWrites("what is the capital of Australia")
        .theBotSays(Line.UNKNOWN)
        .theBotDoesNotSay(Line.UNKNOWN_CLOSEST)
        .theBotOffers("All topics");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":\"*?~[]{}()^\\",
        "title:admin AND (back OR",
        "*:*",
        "[a TO z]",
        "AND OR NOT",
        "((((((((((((((((((((",
        "\u0000\uD83D\uDE00\u202E",
        "' OR 1=1 --",
        "<b>bold</b> & {name}"
      })
  void textIsOnlyText(String text) {
    dialogue.sheWrites(text);

    assertThat(dialogue.text()).isNotBlank();
  }

  @Test
  void takesTheLongestMessageOfAnyKind() {
    for (String part : List.of("(", "back ", "a", "\uD83D\uDE00", "no fever ", "\"", "numb ")) {
      String longest = part.repeat(4096 / part.length());

      dialogue.sheWrites(longest);

      assertThat(dialogue.text()).isNotBlank();
    }
  }

  @Test
  void smalltalkGetsOneLineAndNoArticle() {
    dialogue.sheWrites("thank you so much!").theBotOffersNothing();

    assertThat(dialogue.reply()).isInstanceOf(Reply.ToSmalltalk.class);
  }

  /** The bot has no answer to any of them, and triage sees nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"he comes home late", "nobody is here"})
  void aGuessNeverSpeaksOfSuicideOrViolence(String text) {
    dialogue
        .sheWrites(text)
        .theBotSays(Line.UNKNOWN)
        .theBotOffersNot(title("mental-health-crisis"))
        .theBotOffersNot(title("unsafe-at-home"));
  }

  @Test
  void anEmptyMessageIsMetKindly() {
    dialogue.sheWrites("   ").theBotSays(Line.EMPTY_MESSAGE);
  }

  @Test
  void everyCommandOfTheMenuHasItsPage() {
    dialogue.sheWrites("/start").theBotSays(Line.START);
    dialogue.sheWrites("/help").theBotSays(Line.HELP);
    dialogue.sheWrites("/privacy").theBotSays("What happens", "deleted 30 days later", "no places");
    dialogue.sheWrites("/topics").theBotSays(Line.TOPICS);
    dialogue.sheWrites("/HELP@mamaback_bot please").theBotSays(Line.HELP);
    dialogue.sheWrites("/nonsense").theBotSays(Line.UNKNOWN_COMMAND);
  }

  @Test
  void everyEntryIsReachedByTapping() {
    for (Group group : Dialogue.knowledge().groups()) {
      for (Entry entry : Dialogue.knowledge().entriesOf(group)) {
        dialogue
            .sheWrites("/topics")
            .sheTaps(group.title())
            .theMessageIs(Placement.IN_PLACE)
            .sheTaps(entry.title())
            .theTextStartsWith(entry.title());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"entry:gone", "more:gone", "group:gone", "x", "entry:", ":", "🙂", "fb:1"})
  void aButtonThatLeadsNowhereSaysSo(String data) {
    dialogue.sheTapsOld(data).theBotSays(Line.GONE).theBotOffers("All topics");
  }

  @Test
  void everyButtonFitsTelegram() {
    for (Entry entry : Dialogue.knowledge().entries()) {
      Button button = new Action.ShowSources(entry.id()).button(entry.title());

      assertThat(Action.read(button.data())).contains(new Action.ShowSources(entry.id()));
    }
  }

  @Test
  void cautionsFollowTheProfile() {
    String caution = "After a C-section, keep both heat and cold off the wound and the scar.";

    new Dialogue()
        .knowing(Profile.UNKNOWN.withBirth(BirthType.VAGINAL))
        .sheTapsOld("entry:heat-or-ice")
        .theBotDoesNotSay(caution);
    new Dialogue()
        .knowing(Profile.UNKNOWN.withBirth(BirthType.C_SECTION))
        .sheTapsOld("entry:heat-or-ice")
        .theBotSays(caution);
    new Dialogue().sheTapsOld("entry:heat-or-ice").theBotSays(caution);
  }

  @Test
  void whatDoesNotFitHerIsSaidToBeSo() {
    new Dialogue()
        .knowing(Profile.UNKNOWN.withPregnant(true))
        .sheTapsOld("entry:cat-cow")
        .theBotSays(Line.NOT_FOR_YOU);
    new Dialogue().sheTapsOld("entry:cat-cow").theBotDoesNotSay(Line.NOT_FOR_YOU);
  }

  @Test
  void herOwnWordsEndTheReminderToo() {
    dialogue
        .sheWrites(CAUDA_EQUINA)
        .after(Duration.ofHours(1))
        .sheWrites("I have been seen, thank you")
        .theBotSays(Line.GOOD_TO_HEAR)
        .sheWrites("/help")
        .theBotDoesNotSay(Line.STILL_EMERGENCY);
  }

  @Test
  void aQuestionBesideBeingSeenIsAnswered() {
    dialogue
        .sheWrites(CAUDA_EQUINA)
        .after(Duration.ofHours(1))
        .sheWrites("the doctor checked me. should I use heat or ice on my back?")
        .theBotSays(title("heat-or-ice"))
        .theBotDoesNotSay(Line.STILL_EMERGENCY);
  }

  @Test
  void dangerInTheSameWordsKeepsTheReminder() {
    dialogue
        .sheWrites(CAUDA_EQUINA)
        .after(Duration.ofHours(1))
        .sheWrites("I was seen but now I can't breathe and my chest hurts")
        .theBotDoesNotSay(Line.GOOD_TO_HEAR);
    assertThat(dialogue.reply().verdict().level()).isEqualTo(Level.EMERGENCY);

    dialogue.sheWrites("/help").theBotSays(Line.STILL_EMERGENCY);
  }

  @Test
  void aJokeIsNotBroughtUpAgain() {
    dialogue
        .sheWrites(CAUDA_EQUINA)
        .sheWrites("haha just joking")
        .theBotSays(Line.JOKE_HEARD)
        .sheWrites("/help")
        .theBotDoesNotSay(Line.STILL_EMERGENCY);
  }

  @Test
  void abuseIsNeverBroughtUpAgain() {
    dialogue.sheWrites("my husband pushed me down and hurt my back, he hits me");
    assertThat(dialogue.reply().verdict().level()).isEqualTo(Level.EMERGENCY);

    dialogue.sheWrites("/help").theBotDoesNotSay(Line.STILL_EMERGENCY);
  }

  @Test
  void aLossIsMetWithKindnessOnceAndNothingOfBabiesFollows() {
    dialogue
        .sheWrites("my baby died last week")
        .theBotSays(Line.LOSS_HEARD)
        .theBotOffers(Dialogue.said(Line.BUTTON_MISUNDERSTOOD));
    assertThat(dialogue.profile().bereaved()).isTrue();

    dialogue.sheWrites("my baby died and my back hurts").theBotDoesNotSay(Line.LOSS_HEARD);
    for (String command : List.of("/start", "/help", "/topics", "/privacy", "what is rust")) {
      dialogue.sheWrites(command);
      assertThat(Dialogue.knowledge().wording().speaksOfBabies(dialogue.text()))
          .as(dialogue.text())
          .isFalse();
    }
    dialogue.sheWrites("/topics").theBotOffersNot("Feeding the baby");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void noAnswerSpeaksOfBabiesToWhoLostOne(String language) {
    dialogue
        .inLanguage(language)
        .knowing(
            Profile.UNKNOWN
                .withBereaved(true)
                .withBirth(BirthType.VAGINAL)
                .withBirthDate(LocalDate.parse("2026-06-01")));
    for (Entry entry : Dialogue.knowledge().entries()) {
      if (entry.group().equals("when-to-seek-help") || !Tact.mayBeShown(dialogue.turn(), entry)) {
        continue;
      }
      for (String data : pages(entry)) {
        dialogue.sheTapsOld(data);
        for (String words : Dialogue.knowledge().languages()) {
          assertThat(Dialogue.knowledge().speech(words).wording().speaksOfBabies(dialogue.text()))
              .as(data + dialogue.text())
              .isFalse();
        }
      }
    }
    dialogue.sheWrites("why does my lower back hurt after birth").theBotOffersNot("Feeding");
    assertThat(dialogue.text()).isNotBlank();
  }

  /** The answer and every page of its exercise. */
  private static List<String> pages(Entry entry) {
    List<String> pages = new ArrayList<>();
    pages.add("entry:" + entry.id());
    pages.add("more:" + entry.id());
    Exercise.of(entry)
        .ifPresent(
            exercise -> {
              for (int step = 0; step <= exercise.steps().size(); step++) {
                pages.add("do:" + step + ":" + entry.id());
              }
              pages.add("easy:0:" + entry.id());
            });
    return pages;
  }

  @Test
  void aQuestionBesideALossIsAnsweredBelowTheKindness() {
    dialogue
        .sheWrites("our son was stillborn. should I use heat or ice on my back?")
        .theTextStartsWith(Dialogue.said(Line.LOSS_HEARD))
        .theBotSays(title("heat-or-ice"));
  }

  @Test
  void aLossThatWasNoneIsTakenBack() {
    dialogue
        .sheWrites("my baby died")
        .sheTaps(Dialogue.said(Line.BUTTON_MISUNDERSTOOD))
        .theBotSays(Line.TAKEN_BACK);

    assertThat(dialogue.profile().bereaved()).isFalse();
  }

  @Test
  void anEmergencyBesideALossStandsAlone() {
    dialogue.sheWrites("my baby died. " + CAUDA_EQUINA).theBotDoesNotSay(Line.LOSS_HEARD);

    assertThat(dialogue.reply().verdict().level()).isEqualTo(Level.EMERGENCY);
    assertThat(dialogue.profile().bereaved()).isTrue();
  }

  @Test
  void aPregnancyChangesWhatFitsAtOnce() {
    dialogue
        .sheWrites("I'm 20 weeks pregnant, how do I do cat cow?")
        .theTextStartsWith(Dialogue.said(Line.PREGNANCY_HEARD))
        .theBotSays(Line.NOT_FOR_YOU)
        .sheTaps(Dialogue.said(Line.BUTTON_MISUNDERSTOOD))
        .sheTapsOld("entry:cat-cow")
        .theBotDoesNotSay(Line.NOT_FOR_YOU);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am pregnant and I have a fever and my back hurts",
        "I am pregnant. I have a fever and my back hurts, can I use heat?"
      })
  void whatMustBeDoneTodayComesBeforeTheNews(String text) {
    dialogue
        .sheWrites(text)
        .theTextStartsWith("You wrote: “")
        .theBotSays(Line.PREGNANCY_HEARD)
        .theBotOffers(Dialogue.said(Line.BUTTON_MISUNDERSTOOD));

    assertThat(dialogue.reply().verdict().level()).isEqualTo(Level.URGENT);
  }

  @Test
  void theReminderComesBeforeTheNewsToo() {
    dialogue
        .sheWrites(CAUDA_EQUINA)
        .sheWrites("I am 20 weeks pregnant, should I use heat or ice?")
        .theTextStartsWith(Dialogue.said(Line.STILL_EMERGENCY))
        .theBotSays(Line.PREGNANCY_HEARD);
  }

  @Test
  void theApologyTellsWhenToGetHelp() {
    assertThat(Dialogue.said(Line.APOLOGY)).contains("emergency number").contains("bleeding");
  }

  private static String title(String id) {
    return Dialogue.knowledge().findEntry(id).orElseThrow().title();
  }
}
