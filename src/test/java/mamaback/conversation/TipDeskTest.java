package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Line;
import mamaback.knowledge.Tip;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;
import mamaback.profile.Records;
import mamaback.text.PlainText;
import mamaback.tips.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The talk about daily tips. */
class TipDeskTest {
  private final Dialogue dialogue = new Dialogue();

  @Test
  void offersHoursAndAsksForHerTimeAndCityBeforeItSubscribes() {
    dialogue
        .sheWrites("/tips")
        .theBotSays(Line.TIPS_INVITE)
        .sheTaps("08:00")
        .theBotSays(Line.TIPS_ASK_NOW);
    assertThat(dialogue.tips()).isEmpty();

    // It is 03:00 in UTC: 04:00 in Madrid.
    dialogue
        .sheTaps("04:00")
        .theBotSays(Line.TIPS_ASK_CITY)
        .sheTaps("Madrid")
        .theBotSays("between 08:00 and 08:10", "It is 04:00 for you now", "Madrid");

    assertThat(dialogue.tips().map(Subscription::zone)).contains(ZoneId.of("Europe/Madrid"));
    assertThat(dialogue.tips().map(Subscription::time)).contains(LocalTime.of(8, 0));
  }

  @Test
  void whereHerZoneIsKnownOneMessageSubscribes() {
    inMadrid().sheWrites("/tips 08:30").theBotSays("between 08:30 and 08:40", "04:00");

    assertThat(dialogue.tips().map(Subscription::time)).contains(LocalTime.of(8, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Berlin", "/tips Berlin"})
  void whoIsAskedForHerTimeMayWriteHerCity(String city) {
    dialogue.sheWrites("/tips 07:30").theBotSays(Line.TIPS_ASK_NOW);

    dialogue.sheWrites(city).theBotSays("between 07:30 and 07:40", "Berlin");

    assertThat(dialogue.tips().map(Subscription::zone)).contains(ZoneId.of("Europe/Berlin"));
    dialogue.sheWrites("Paris");
    assertThat(dialogue.tips().map(Subscription::zone)).contains(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void timeAndCityTogetherSubscribeAtOnce() {
    dialogue.sheWrites("/tips 8:30 pm Sao Paulo").theBotSays("between 20:30 and 20:40");

    assertThat(dialogue.tips().map(Subscription::zone)).contains(ZoneId.of("America/Sao_Paulo"));
  }

  @Test
  void aWrongTimeIsPutRightFromTheConfirmation() {
    inMadrid().sheWrites("/tips 08:30").sheTaps("No, it is another time").sheTaps("03:00");

    dialogue.sheTaps("London").theBotSays("between 08:30 and 08:40", "It is 03:00", "London");
  }

  @ParameterizedTest
  @CsvSource({
    "8,08:00",
    "8.30,08:30",
    "8:30 pm,20:30",
    "12pm,12:00",
    "7am,07:00",
    "13pm,13:00",
    "21:45,21:45"
  })
  void readsTimesAsPeopleWriteThem(String written, LocalTime time) {
    inMadrid().sheWrites("/tips " + written);

    assertThat(dialogue.tips().map(Subscription::time)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"05:59", "23:00", "3"})
  void noTipAtNight(String written) {
    inMadrid().sheWrites("/tips " + written).theBotSays(Line.TIPS_NIGHT);

    assertThat(dialogue.tips()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:00", "8:61", "+02:00", "8 % Atlantis"})
  void whatIsNotUnderstoodSubscribesToNothing(String written) {
    inMadrid().sheWrites("/tips " + written).theBotSays(Line.TIPS_NOT_UNDERSTOOD);

    assertThat(dialogue.tips()).isEmpty();
  }

  @Test
  void aCityThatHasNoClocksOfItsOwnNameIsNoDeadEnd() {
    dialogue.sheWrites("/tips Blubbstadt").theBotSays(Line.TIPS_CITY_UNKNOWN).sheTaps("09:00");

    dialogue.theBotSays(Line.TIPS_ASK_NOW).sheTaps("03:00").sheTaps("London");
    assertThat(dialogue.tips().map(Subscription::zone)).contains(ZoneId.of("Europe/London"));
  }

  @ParameterizedTest
  @CsvSource({"Sao Paulo,America/Sao_Paulo", "new york,America/New_York", "MADRID,Europe/Madrid"})
  void aCityIsEnough(String written, ZoneId zone) {
    dialogue.sheWrites("/tips " + written).theBotSays(Line.TIPS_INVITE).sheTaps("09:00");

    assertThat(dialogue.tips().map(Subscription::zone)).contains(zone);
  }

  @Test
  void stoppingWorksAtOnceAndCanBeUndone() {
    inMadrid().sheWrites("/tips 08:30").sheTaps("Stop tips").theBotSays(Line.TIPS_STOPPED);
    assertThat(dialogue.tips()).isEmpty();

    dialogue.sheTaps("Undo: tips again").theBotSays("between 08:30 and 08:40");
    assertThat(dialogue.tips()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tips off", "/stop", "/stop@mamaback_bot"})
  void wordsStopThemToo(String words) {
    inMadrid().sheWrites("/tips 08:30").sheWrites(words).theBotSays(Line.TIPS_STOPPED);

    assertThat(dialogue.tips()).isEmpty();
  }

  @Test
  void daysAndSoundAreHerChoice() {
    inMadrid()
        .sheWrites("/tips 08:30")
        .sheTaps("Days without tip")
        .sheTaps("Sunday: tip")
        .theBotOffers("Sunday: no tip")
        .sheTaps("Back")
        .theBotSays("No tip on: Sunday")
        .sheTaps("Send without sound")
        .theBotSays(Line.TIPS_SET_SILENT);

    assertThat(dialogue.tips().orElseThrow().quietDays()).containsExactly(DayOfWeek.SUNDAY);
    assertThat(dialogue.tips().orElseThrow().silent()).isTrue();
  }

  @Test
  void sevenQuietDaysAreTheEndOfTips() {
    inMadrid().sheWrites("/tips 08:30").sheTaps("Days without tip");
    for (int day = 1; day <= 7; day++) {
      dialogue.sheTapsOld("tips:quiet:" + day);
    }

    dialogue.theBotSays(Line.TIPS_STOPPED);
    assertThat(dialogue.tips()).isEmpty();
  }

  @Test
  void todaysTipIsTheSameAllDayAndLeadsToItsTopic() {
    dialogue.sheWrites("/tips next");
    String tip = dialogue.text();
    assertThat(tip).startsWith("Tip of the day");

    dialogue.sheWrites("/tips next");

    assertThat(dialogue.text()).isEqualTo(tip);
    dialogue.theBotOffers("More about this", "Stop tips").sheTaps("More about this");
    assertThat(dialogue.text()).isNotEqualTo(tip).hasSizeGreaterThan(100);
  }

  @Test
  void aTipInAnotherLanguageSaysThatItIsInEnglish() {
    dialogue.inLanguage("es").sheWrites("/tips next").theBotSays("Consejo del día", "en inglés");
  }

  @Test
  void aTipThatComesByItselfSpeaksTheLanguageThatSheChose() throws KnowledgeException {
    KnowledgeBase knowledge = KnowledgeLoader.load(Path.of("knowledge"));
    Records records = Records.inMemory();
    ChatId ada = new ChatId(8);
    records.profiles().keep(ada, Preferences.UNKNOWN.withLanguage(Optional.of("es")));
    SpokenTips tips =
        new SpokenTips(
            Map.of("en", knowledge.speech(), "es", knowledge.speech("es")), records.profiles());
    Tip tip = knowledge.tips().getFirst();

    assertThat(PlainText.of(tips.message(tip, subscribed(ada)).text())).contains("solo en inglés");
    assertThat(PlainText.of(tips.message(tip, subscribed(new ChatId(9))).text()))
        .startsWith("Tip of the day");
  }

  @Test
  void noTipForThePregnantEvenIfTheyAskForIt() {
    dialogue
        .knowing(Profile.UNKNOWN.withPregnant(true))
        .sheWrites("/tips next")
        .theBotSays(Line.TIPS_NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tips:",
        "tips:at:9999",
        "tips:at:0300",
        "tips:in:0800:Mars/Base",
        "tips:in:0300:Europe/Madrid",
        "tips:in:0800:+02:00",
        "tips:city:0800:99999999",
        "tips:place:0800",
        "tips:place:x",
        "tips:there:Mars/Base",
        "tips:there:Europe/Madrid",
        "tips:quiet:8",
        "tips:quiet:x",
        "tips:sound",
        "tips:undo",
        "tips:::"
      })
  void buttonsOfOldOrMadeUpOnesDoNoHarm(String data) {
    dialogue.sheTapsOld(data);

    assertThat(dialogue.text()).isNotBlank();
    assertThat(dialogue.tips()).isEmpty();
  }

  private static Subscription subscribed(ChatId chat) {
    return Subscription.daily(chat, ZoneId.of("Europe/Madrid"), LocalTime.of(8, 0));
  }

  private Dialogue inMadrid() {
    return dialogue.preferring(
        Preferences.UNKNOWN.withZone(Optional.of(ZoneId.of("Europe/Madrid"))));
  }
}
