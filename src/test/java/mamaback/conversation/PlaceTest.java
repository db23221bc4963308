package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import mamaback.chat.Coordinates;
import mamaback.chat.Keyboard;
import mamaback.knowledge.Level;
import mamaback.knowledge.Line;
import mamaback.profile.Preferences;
import mamaback.tips.Subscription;
import org.junit.jupiter.api.Test;

/** Her zone by where she is. It is 03:00 in UTC. */
class PlaceTest {
  private static final Coordinates MADRID = new Coordinates(40.4, -3.7);
  private static final Coordinates VIGO = new Coordinates(42.2, -8.7);
  private static final String USE_IT = "Use my location, once";

  private final Dialogue dialogue = new Dialogue().inTelegram();

  @Test
  void herPlaceTellsHerTimeAndNothingBeginsBeforeSheSaysYes() {
    asked().theBotSays(Line.TIPS_ASK_PLACE).theBotOffersNothing();
    assertThat(keyboard()).isEqualTo(new Keyboard.AskingWhere("Send where I am", "Rather not"));

    dialogue.sheIsAt(MADRID).theBotSays("It is 04:00 for you now, as in Madrid, right?");
    assertThat(dialogue.tips()).isEmpty();
    assertThat(dialogue.preferences()).isEqualTo(Preferences.UNKNOWN);
    assertThat(keyboard()).isInstanceOf(Keyboard.Letters.class);

    dialogue.sheTaps("Yes").theBotSays("between 08:00 and 08:10");
    assertThat(dialogue.tips().map(Subscription::zone)).contains(ZoneId.of("Europe/Madrid"));
    assertThat(keyboard()).isInstanceOf(Keyboard.Unchanged.class);
  }

  @Test
  void nearABorderOneTapPutsItRight() {
    asked().sheIsAt(VIGO).theBotSays("03:00", "Lisbon").sheTaps("04:00 Madrid");

    assertThat(dialogue.tips().map(Subscription::zone)).contains(ZoneId.of("Europe/Madrid"));
  }

  @Test
  void aTimeThatIsStillNotHersLeadsBackToTheQuestion() {
    asked().sheIsAt(VIGO).sheTaps("No, it is another time").theBotSays(Line.TIPS_ASK_NOW);
  }

  @Test
  void theOtherKeyLeadsBackToTheTimesAndTakesTheKeysAway() {
    asked().sheWrites("Rather not").theBotSays(Line.TIPS_ASK_NOW).theBotOffers("04:00");

    assertThat(keyboard()).isInstanceOf(Keyboard.Letters.class);
  }

  @Test
  void aCityWillDoAsWell() {
    asked().sheWrites("Madrid").theBotSays("between 08:00 and 08:10", "Madrid");

    assertThat(keyboard()).isInstanceOf(Keyboard.Letters.class);
  }

  @Test
  void aQuestionIsAnsweredAndTakesTheKeysAwayOnce() {
    asked().sheWrites("heat or ice?");
    assertThat(keyboard()).isInstanceOf(Keyboard.Letters.class);

    dialogue.sheWrites("heat or ice?");
    assertThat(keyboard()).isInstanceOf(Keyboard.Unchanged.class);
  }

  @Test
  void nothingStandsBeforeAWarning() {
    asked().sheWrites("I cannot hold my pee and I am numb between my legs");
    assertThat(dialogue.reply().verdict().level().isAtLeast(Level.URGENT)).isTrue();
    assertThat(keyboard()).isInstanceOf(Keyboard.Unchanged.class);

    dialogue.sheWrites("heat or ice?");
    assertThat(keyboard()).isInstanceOf(Keyboard.Letters.class);
  }

  @Test
  void theKeyWorksAlsoLongAfterItWasOffered() {
    asked().after(Duration.ofHours(2)).sheIsAt(MADRID).theBotSays("It is 06:00", "Madrid");

    dialogue.sheTaps("Yes").theBotSays(Line.TIPS_INVITE).sheTaps("09:00");
    assertThat(dialogue.tips().map(Subscription::time)).contains(LocalTime.of(9, 0));
    assertThat(dialogue.tips().map(Subscription::zone)).contains(ZoneId.of("Europe/Madrid"));
  }

  @Test
  void soDoesTheOtherKey() {
    asked().after(Duration.ofHours(2)).sheWrites("Rather not").theBotSays(Line.TIPS_INVITE);

    assertThat(keyboard()).isInstanceOf(Keyboard.Letters.class);
  }

  @Test
  void whoTravelsKeepsHerHour() {
    dialogue
        .preferring(Preferences.UNKNOWN.withZone(Optional.of(ZoneId.of("Asia/Tokyo"))))
        .sheWrites("/tips 07:30")
        .sheIsAt(MADRID)
        .sheTaps("Yes")
        .theBotSays("between 07:30 and 07:40", "Madrid");
  }

  @Test
  void noKeysWhereTheyCannotBe() {
    new Dialogue().asAdminOfAGroup().sheWrites("/tips").sheTaps("08:00").theBotOffersNot(USE_IT);
    new Dialogue().sheWrites("/tips").sheTaps("08:00").theBotOffersNot(USE_IT);
    Dialogue group = new Dialogue().asAdminOfAGroup().sheTapsOld("tips:place:0800");

    assertThat(group.reply().message().keyboard()).isInstanceOf(Keyboard.Unchanged.class);
  }

  @Test
  void aPlaceInAGroupIsNotLookedUp() {
    new Dialogue().inAGroup().sheIsAt(MADRID).theBotSays(Line.ATTACHMENT);
  }

  @Test
  void aPlaceIsNeverPrinted() {
    assertThat(MADRID.toString()).doesNotContain("40");
    assertThat(Coordinates.find(91, 0)).isEmpty();
    assertThat(Coordinates.find(0, Double.NaN)).isEmpty();
  }

  private Dialogue asked() {
    return dialogue.sheWrites("/tips").sheTaps("08:00").sheTaps(USE_IT);
  }

  private Keyboard keyboard() {
    return dialogue.reply().message().keyboard();
  }
}
