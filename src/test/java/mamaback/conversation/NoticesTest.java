package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mamaback.knowledge.Line;
import mamaback.knowledge.RedFlag;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What notices say, by country and by what is known of her. */
class NoticesTest {
  private static final String CAUDA_EQUINA = "I can't feel when I wipe and my back is so sore";
  private static final String DESPAIR = "I want to kill myself";
  private static final String ABUSE = "my husband pushed me down and hurt my back, he hits me";

  @ParameterizedTest
  @CsvSource({"GB,999", "US,911", "CA,911", "AU,000", "NZ,111", "IN,112", "ES,112", "IE,112"})
  void anEmergencyNamesTheNumberOfHerCountryAlone(String country, String number) {
    in(country).sheWrites(CAUDA_EQUINA).theBotSays("Call " + number + " now");

    if (!number.equals("999")) {
      in(country).sheWrites(CAUDA_EQUINA).theBotDoesNotSay("999");
    }
  }

  @Test
  void withoutACountryTheNumbersAreNamedWithTheirCountries() {
    new Dialogue().sheWrites(CAUDA_EQUINA).theBotSays("your local emergency number (999 in the UK");
  }

  /** "Hot" would be enough for the rules, behind what she told before. */
  @Test
  void theSignIsQuotedThatIsToldInMoreThanAWord() {
    new Dialogue()
        .sheWrites("my neck is stiff since I slept badly")
        .sheWrites("my calf is hot and swollen and I can't catch my breath")
        .theBotSays("You wrote: “can't catch my breath”");
  }

  @Test
  void anotherCountryReadsOfItsLocalNumber() {
    in("KE").sheWrites(CAUDA_EQUINA).theBotSays("Call your local emergency number now");
  }

  @Test
  void crisisLinesAreThoseOfHerCountry() {
    in("US").sheWrites(DESPAIR).theBotSays("988").theBotDoesNotSay("Samaritans");
    in("GB").sheWrites(DESPAIR).theBotSays("Samaritans 116 123").theBotDoesNotSay("988");
    in("AU").sheWrites(DESPAIR).theBotSays("your local crisis line").theBotDoesNotSay("988");
    new Dialogue().sheWrites(DESPAIR).theBotSays("988", "Samaritans");
  }

  @Test
  void abuseIsAnsweredDiscreetlyWithTheLineOfHerCountry() {
    in("GB")
        .sheWrites(ABUSE)
        .theBotSays("0808 2000 247")
        .theBotDoesNotSay("pushed")
        .theBotDoesNotSay("emergency.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-18,I gave birth this week",
    "2026-11-12,I gave birth one week ago",
    "2026-10-03,I gave birth 6 weeks ago"
  })
  void sheIsToldWhatToSay(LocalDate born, String words) {
    new Dialogue()
        .knowing(Profile.UNKNOWN.withBirthDate(born))
        .sheWrites(CAUDA_EQUINA)
        .theBotSays(words);
  }

  @Test
  void aPregnantWomanSaysSo() {
    new Dialogue()
        .knowing(Profile.UNKNOWN.withPregnant(true))
        .sheWrites(CAUDA_EQUINA)
        .theBotSays("I am pregnant");
  }

  @Test
  void whoLostHerBabyIsNotToldToMindIt() {
    Profile bereaved = Profile.UNKNOWN.withBereaved(true);

    for (String danger : List.of(CAUDA_EQUINA, DESPAIR)) {
      Dialogue dialogue = new Dialogue().knowing(bereaved).sheWrites(danger);
      assertThat(Dialogue.knowledge().wording().speaksOfBabies(dialogue.text()))
          .as(dialogue.text())
          .isFalse();
    }
  }

  @Test
  void everyAdviceIsFilledIn() {
    for (RedFlag flag : Dialogue.knowledge().redFlags().flags()) {
      String advice = flag.advice().orElse("");
      for (String name : List.of("call", "advice", "crisis", "abuse")) {
        advice = advice.replace("{" + name + "}", "");
      }
      assertThat(advice).as(flag.id()).doesNotContain("{");
    }
  }

  @Test
  void anUnreadableMessageStillGetsTheGeneralNotice() {
    assertThat(Dialogue.said(Line.NOTICE_GENERAL)).contains("could not check");
  }

  private static Dialogue in(String country) {
    return new Dialogue().preferring(Preferences.UNKNOWN.withCountry(Optional.of(country)));
  }
}
