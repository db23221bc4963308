package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import mamaback.knowledge.Line;
import mamaback.tips.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitiesTest {
  @ParameterizedTest
  @CsvSource({
    "Manchester, Europe/London",
    "glasgow, Europe/London",
    "Mumbai, Asia/Kolkata",
    "bangalore, Asia/Kolkata",
    "Houston, America/Chicago",
    "Barcelona, Europe/Madrid",
    "Malaga, Europe/Madrid",
    "köln, Europe/Berlin",
    "San Francisco, America/Los_Angeles",
    "Madrid, Europe/Madrid"
  })
  void largeCitiesAreKnown(String city, String zone) {
    assertThat(TimeZones.ofCity(city).orElseThrow().getId()).isEqualTo(zone);
  }

  @Test
  void aCityThatWasAskedForBeginsTheTips() {
    Dialogue talk = new Dialogue().sheWrites("/tips 08:30").sheWrites("Manchester");

    assertThat(talk.tips().map(Subscription::time)).contains(LocalTime.of(8, 30));
  }

  @Test
  void aCityAfterTheTimeIsEnough() {
    Dialogue talk = new Dialogue().sheWrites("/tips 08:30 Barcelona");

    assertThat(talk.tips().map(Subscription::time)).contains(LocalTime.of(8, 30));
    assertThat(talk.tips().map(it -> it.zone().getId())).contains("Europe/Madrid");
  }

  @Test
  void anUnknownCityKeepsTheTimeAndIsSaidToBeUnknown() {
    Dialogue talk =
        new Dialogue()
            .sheWrites("/tips 08:30 Blubbstadt")
            .theBotSays(Line.TIPS_CITY_WRITTEN)
            .sheWrites("Kleinblubb")
            .theBotSays(Line.TIPS_CITY_WRITTEN)
            .theBotDoesNotSay(Line.UNKNOWN)
            .theBotDoesNotSay(Line.CONSENT)
            .sheWrites("Glasgow");

    assertThat(talk.tips().map(Subscription::time)).contains(LocalTime.of(8, 30));
  }

  @Test
  void aQuestionInBetweenIsAnswered() {
    new Dialogue()
        .sheWrites("/tips 08:30")
        .sheWrites("heat or ice")
        .theBotDoesNotSay(Line.TIPS_CITY_WRITTEN);
  }
}
