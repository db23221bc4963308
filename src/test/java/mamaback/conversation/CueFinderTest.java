package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mamaback.knowledge.Cues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real cues hear in her words, and what they do not. */
class CueFinderTest {
  private static final Cues CUES = Dialogue.knowledge().speech().cues();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have been seen",
        "I've been seen, thanks",
        "I am at the hospital now",
        "im in a&e",
        "the doctor checked me",
        "They examined me and sent me home",
        "I'm being assessed right now",
        "the paramedics are here",
        "just back from the hospital",
        "i've been to a&e",
        "the gp had a look and says it's fine",
        "my doctor saw me yesterday and gave me the all clear",
        "i already saw someone last night",
        "i saw my midwife this morning",
        "i had a scan it was normal",
        "the x-ray was clear",
        "they said it's a pulled muscle",
        "the ambulance came and they checked me and i'm ok",
        "they checked me and didn't find anything bad",
        "i'm in the waiting room",
        "they've sent me home",
        "went to casualty last night"
      })
  void hearsThatSheWasSeen(String text) {
    assertThat(new CueFinder(List.of(CUES.seen())).isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody has seen me yet",
        "I have not been checked",
        "should I go to the hospital?",
        "they won't see me",
        "the doctor checked me last month",
        "can I use heat?",
        "i will see my doctor",
        "i have not been seen",
        "nobody saw me",
        "no one has looked at it",
        "i'm going to see my gp tomorrow",
        "the doctor didn't examine me",
        "i want to be seen",
        "they saw me faint",
        "they sent me home but it's getting worse",
        "i need to go to the hospital",
        "my gp saw me last week",
        "i saw a doctor 3 weeks ago",
        "they said it's not normal",
        "i'm waiting for the ambulance"
      })
  void hearsNotThatSheWasSeen(String text) {
    assertThat(new CueFinder(List.of(CUES.seen())).isIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my baby died",
        "My baby girl died last week and my back hurts",
        "our son was stillborn",
        "we lost our daughter at 38 weeks",
        "i had a misscarriage in october",
        "I miscarried",
        "he was born sleeping",
        "my baby passed away",
        "our little one didn't make it. our little boy died",
        "back pain after my stillbirth",
        "we had a loss at 39 wks",
        "baby died at 3 days old",
        "baby boy died in november",
        "she was stillborn",
        "he died in utero at 34 weeks",
        "lost him at 20 weeks",
        "one of our twins died",
        "our little one passed away",
        "she didn't make it",
        "my little boy did not make it",
        "they couldn't save him",
        "there was no heartbeat at the 20 week scan",
        "her heart stopped beating",
        "he only lived two days",
        "since the death of my son",
        "i gave birth to a dead baby",
        "we had to end the pregnancy at 22 weeks",
        "my baby is in heaven",
        "my baby passed",
        "i had a termination",
        "my wife lost our baby"
      })
  void hearsOfALoss(String text) {
    assertThat(new CueFinder(List.of(CUES.loss())).isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how do I lose the baby weight",
        "I lost my baby weight but not the pain",
        "I'm scared my baby died in my dream",
        "my baby is dead weight when asleep",
        "what if my baby dies",
        "my sister lost her baby",
        "my friend had a stillbirth",
        "I had a miscarriage two years ago",
        "the baby passed wind at last",
        "my phone died while feeding the baby",
        "my back is killing me",
        "I nearly lost my baby",
        "my grandma died",
        "my grandma died two days after birth",
        "my baby and my mum died of laughter",
        "my dog died",
        "my phone died",
        "my laptop died at 3 weeks",
        "baby nearly died",
        "he almost died at birth",
        "she didn't make it to the appointment",
        "he was born with no heartbeat but they resuscitated him",
        "they passed after a few days",
        "i burped my baby and my back hurts",
        "my baby has adapted to the bottle",
        "my baby didn't make it easy on my back",
        "my son is dead heavy",
        "i lost my baby belly",
        "after three miscarriages i finally have my boy",
        "i had a miscarriage in 2025, my baby is 5 weeks now",
        "my baby passed wind"
      })
  void hearsNoLossWhereThereIsNone(String text) {
    assertThat(new CueFinder(List.of(CUES.loss())).isIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm pregnant and my back hurts when I walk",
        "I am 30 weeks pregnant",
        "im pregnent again",
        "still pregnant, due in may",
        "I haven't given birth yet"
      })
  void hearsThatSheIsPregnant(String text) {
    assertThat(new CueFinder(List.of(CUES.pregnant())).isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm not pregnant",
        "my back hurt when I was 30 weeks pregnant",
        "could I be pregnant?",
        "I look 6 months pregnant",
        "can I get pregnant again with this pain",
        "my sister is 20 weeks pregnant",
        "since I was pregnant it hurts"
      })
  void hearsNoPregnancyWhereThereIsNone(String text) {
    assertThat(new CueFinder(List.of(CUES.pregnant())).isIn(text)).isFalse();
  }
}
