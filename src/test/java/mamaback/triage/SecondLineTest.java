package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.learning.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What likeness to taught messages adds to the rules, and takes from them. */
class SecondLineTest {
  private static final KnowledgeBase KNOWLEDGE = Rules.knowledge();
  private static final Triage BOTH = Triage.of(KNOWLEDGE);

  private static Level level(String text) {
    return BOTH.assess(text, Situation.UNKNOWN).level();
  }

  @Test
  void keepsTheLevelOfEveryExample() {
    for (RedFlag flag : Rules.rules().flags()) {
      for (RedFlag.Example example : flag.mustFire()) {
        assertThat(level(example.text()))
            .as(example.text())
            .isGreaterThanOrEqualTo(example.level());
      }
    }
  }

  @Test
  void raisesNoLookAlike() {
    for (RedFlag flag : Rules.rules().flags()) {
      for (RedFlag.Example example : flag.mustNotFire()) {
        Level most = Level.graver(example.level(), Rules.level(example.text()));

        assertThat(level(example.text())).as(example.text()).isLessThanOrEqualTo(most);
      }
    }
  }

  @Test
  void takesNoMoreThanOneLevelFromTheRules() {
    for (String text : Sample.evenly(KNOWLEDGE.ordinaryQuestions(), 3_000)) {
      Level byRules = Rules.level(text);

      assertThat(level(text)).as(text).isGreaterThanOrEqualTo(byRules.oneLess());
    }
  }

  /** Sentences are weighed by themselves, so what stands beside a sign takes nothing from it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "My baby is six weeks old.",
        "Thank you so much for your help!",
        "We went to the park yesterday.",
        "I had a c-section in March."
      })
  void aNeutralSentenceBesideItNeverLowersASign(String neutral) {
    for (String sign : Rules.signs(Level.SOON)) {
      assertThat(level(neutral + " " + sign)).as(sign).isGreaterThanOrEqualTo(level(sign));
      assertThat(level(sign + ".\n" + neutral)).as(sign).isGreaterThanOrEqualTo(level(sign));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"my legs are not numb", "I have no fever", "no clots, no chest pain"})
  void doesNotOverruleADenial(String text) {
    assertThat(level(text)).isLessThanOrEqualTo(Level.INFO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have been seen",
        "have I been seen",
        "I have been out all day",
        "we have been busy here",
        "I had a nice day",
        "it has been a long week",
        "could you tell me again",
        "I gave birth 4 weeks ago",
        "my baby is 4 weeks old",
        "ok thanks I'll try it tonight",
        "i'm going to bed now",
        "i keep googling it",
        "it started 3 weeks ago",
        "please help me i'm in pain",
        "i took one paracetamol this morning",
        "pain in left hip since 3 weeks",
        "my wife gave birth 2 weeks ago",
        "since yesterday",
        "i had a c section in march",
        "it's my second baby",
        "i'm still breastfeeding",
        "it hurts when i get up at night",
        "i will ask my midwife tomorrow"
      })
  void hearsNoDangerInShortEverydayLines(String text) {
    assertThat(level(text)).isLessThanOrEqualTo(Level.INFO);
  }
}
