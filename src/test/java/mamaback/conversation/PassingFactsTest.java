package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import mamaback.chat.ChatId;
import mamaback.knowledge.Key;
import mamaback.knowledge.Line;
import mamaback.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassingFactsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "had a c section 10 days ago and my back and shoulder kill",
        "my back hurts, i had a c section",
        "i had a c section 4 weeks ago",
        "csec, EBF",
        "lower back pain since my emergency section, is it normal?"
      })
  void aSectionThatSheTellsIsNotAskedFor(String text) {
    Dialogue talk = new Dialogue().sheWrites(text);

    talk.theBotDoesNotSay(Line.ASK_BIRTH);
    assertThat(told(talk)).contains("birth=c-section");
    assertThat(talk.profile()).isEqualTo(Profile.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          i gave birth 4 weeks ago | weeks=4
          my baby is 4 weeks old | weeks=4
          gave birth two weeks ago and my back hurts | weeks=2
          3 months pp and my back is killing me | weeks=13
          my 6 week old baby | weeks=6
          im 5wks postpartum | weeks=5
          had a csection 10 days ago | weeks=1 birth=c-section
          i had my baby a week ago | weeks=1
          my back has hurt for 3 weeks |
          my sister gave birth 4 weeks ago |
          i am breastfeeding | feeding=breast
          is that ok while breastfeeding? | feeding=breast
          i dont breastfeed | feeding=bottle
          hes formula fed | feeding=bottle
          combi feeding | feeding=mixed
          i breastfeed and give some formula | feeding=mixed
          i had a vaginal birth | birth=vaginal
          forceps delivery | birth=assisted
          emergency c section after failed forceps | birth=c-section
          i want to avoid a c section next time |
          my first was a c section, years ago |
          had a vbac | birth=vaginal
          i had an epidural | epidural=true
          no epidural | epidural=false
          can an epidural cause back pain? |
          tuve una cesárea hace dos semanas | weeks=2 birth=c-section
          doy el pecho | feeding=breast
          """)
  void itHearsTheBirthFeedingAndWeeks(String text, String expected) {
    Dialogue talk = new Dialogue().sheWrites(text);

    assertThat(told(talk)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"i am breastfeeding", "i gave birth 4 weeks ago", "my baby is 4 weeks old", "ebf"})
  void aPlainStatementIsThankedForAndLeadsToHerBack(String text) {
    new Dialogue()
        .sheWrites(text)
        .theBotSays(Line.FACTS_HEARD)
        .theBotDoesNotSay(Line.UNKNOWN)
        .theBotDoesNotSay(Line.ASK_FEEDING);
  }

  @Test
  void whatSheTellsShapesTheCautionsOfThisTalk() {
    String caution = "While breastfeeding, ibuprofen is the first choice";

    new Dialogue()
        .sheWrites("i formula feed")
        .sheWrites("can i take ibuprofen")
        .theBotDoesNotSay(caution)
        .theBotDoesNotSay(Line.ASK_FEEDING);
    new Dialogue()
        .sheWrites("i am breastfeeding")
        .sheWrites("can i take ibuprofen")
        .theBotSays(caution)
        .theBotDoesNotSay(Line.ASK_FEEDING);
  }

  @Test
  void whatSheTapsLaterCountsInstead() {
    Dialogue talk = new Dialogue().sheWrites("i am breastfeeding").sheTapsOld("set:feeding:bottle");

    assertThat(told(talk)).isEmpty();
    talk.sheWrites("can i take ibuprofen").theBotDoesNotSay("While breastfeeding, ibuprofen");
  }

  @Test
  void aGroupRemembersNothing() {
    Dialogue talk = new Dialogue().inAGroup().sheWrites("i had a c section 4 weeks ago");

    assertThat(told(talk)).isEmpty();
  }

  private static String told(Dialogue talk) {
    Told told = talk.memory().told(new ChatId(7));
    StringBuilder text = new StringBuilder();
    told.weeks().ifPresent(weeks -> text.append("weeks=").append(weeks).append(' '));
    told.facts().birth().ifPresent(it -> text.append("birth=").append(key(it)).append(' '));
    told.facts().feeding().ifPresent(it -> text.append("feeding=").append(key(it)).append(' '));
    told.facts().epidural().ifPresent(it -> text.append("epidural=").append(it));
    return text.toString().strip();
  }

  private static String key(Enum<?> value) {
    return Key.of(value);
  }
}
