package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import mamaback.knowledge.Line;
import mamaback.profile.Preferences;
import mamaback.tips.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenCommandsTest {
  @ParameterizedTest
  @CsvSource({
    "delete my data, FORGET_ASK",
    "forget me, FORGET_ASK",
    "Please delete everything!, FORGET_ASK",
    "show my profile, ME",
    "settings, ME",
    "make a list for my doctor, VISIT",
    "show topics, TOPICS",
    "menu, TOPICS",
    "stop the tips, TIPS_STOPPED",
    "can you turn off tips, TIPS_STOPPED",
    "no more tips please, TIPS_STOPPED",
    "send me a tip every day, TIPS_INVITE"
  })
  void aCommandMayBeSaidInPlainWords(String text, String line) {
    Dialogue talk = new Dialogue().sheWrites(text).theBotDoesNotSay(Line.UNKNOWN);

    if (!line.isEmpty()) {
      talk.theBotSays(Line.valueOf(line));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "send me a tip every morning at 8, 08:00",
    "daily tip at half past eight please, 08:30",
    "/tips half past eight, 08:30",
    "/tips noon, 12:00",
    "/tips quarter to nine, 08:45",
    "/tips eight in the evening, 20:00",
    "/tips 8 o'clock, 08:00"
  })
  void theTimeOfTipsMayBeSaidInWords(String text, LocalTime time) {
    Dialogue talk =
        new Dialogue()
            .preferring(Preferences.UNKNOWN.withZone(Optional.of(ZoneId.of("Europe/Berlin"))))
            .sheWrites(text);

    assertThat(talk.tips().map(Subscription::time)).contains(time);
  }

  @Test
  void tipsEndInPlainWords() {
    Dialogue talk =
        new Dialogue().sheWrites("/tips 08:30 Madrid").sheWrites("no more tips, thanks");

    assertThat(talk.tips()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"do tips cost anything?", "delete my data?", "stop the tips?"})
  void aQuestionAboutItDoesNothing(String text) {
    Dialogue talk = new Dialogue().sheWrites("/tips 08:30 Madrid").sheWrites(text);

    assertThat(talk.tips()).isPresent();
    talk.theBotDoesNotSay(Line.FORGET_ASK);
  }

  @Test
  void aGroupIsReferredToThePrivateChat() {
    new Dialogue().inAGroup().sheWrites("delete my data").theBotSays(Line.IN_PRIVATE);
  }
}
