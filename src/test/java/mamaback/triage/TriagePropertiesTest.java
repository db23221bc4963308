package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mamaback.knowledge.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for whole families of messages: every sign with every harmless change. */
class TriagePropertiesTest {
  private static final List<String> NEUTRAL =
      List.of(
          "My baby is six weeks old.",
          "Thank you so much for your help!",
          "We went to the park yesterday.",
          "Hello, I hope that you are well.",
          "I am 31 and this is my second child.",
          "My mother lives with us at the moment.",
          "I do not sleep much.",
          "The midwife was very kind.",
          "He drinks well and grows fast.",
          "I had a c-section in March.");

  private static final List<String> PLAIN =
      List.of(
          "fever",
          "chest pain",
          "numbness between my legs",
          "blurred vision",
          "heavy bleeding",
          "a temperature of 39",
          "shortness of breath");

  private static final Map<String, UnaryOperator<String>> CHANGES =
      Map.ofEntries(
          Map.entry("capitals", text -> text.toUpperCase(Locale.ROOT)),
          Map.entry("small letters", text -> text.toLowerCase(Locale.ROOT)),
          Map.entry("a greeting", text -> "Hi there! " + text),
          Map.entry("a greeting with a comma", text -> "hi ladies, " + text),
          Map.entry("thanks", text -> text + ". Thank you so much"),
          Map.entry("politeness", text -> "please help, " + text),
          Map.entry("an apology", text -> "Sorry to bother you but " + text),
          Map.entry("a question", text -> text + ", what should I do?"),
          Map.entry("exclamation", text -> text + "!!!"),
          Map.entry("dots", text -> text + "..."),
          Map.entry("an emoji", text -> "😭 " + text + " 🙏🏽"),
          Map.entry("curly apostrophes", text -> text.replace('\'', '’')),
          Map.entry("no apostrophes", text -> text.replace("'", "")),
          Map.entry("no commas", text -> text.replace(",", "")),
          Map.entry("spaces", text -> "  " + text.replace(" ", "  ") + "\n"));

  static Stream<String> changes() {
    return CHANGES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatMeansTheSameNeverLowersASign(String name) {
    UnaryOperator<String> change = CHANGES.get(name);

    assertThat(lowered(change)).isEmpty();
  }

  static Stream<String> neutral() {
    return NEUTRAL.stream();
  }

  @ParameterizedTest
  @MethodSource("neutral")
  void aNeutralSentenceBesideItNeverLowersASign(String neutral) {
    assertThat(lowered(text -> neutral + " " + text)).isEmpty();
    assertThat(lowered(text -> text + ".\n" + neutral)).isEmpty();
  }

  @Test
  void neutralSentencesAreClear() {
    assertThat(NEUTRAL).allMatch(text -> Rules.level(text) == Level.NONE);
  }

  /** Among the first signs of all, so that the pairs stay few enough to run each time. */
  @Test
  void anotherSignNeverLowersASign() {
    List<String> signs = Rules.signs(Level.URGENT);
    for (int i = 0; i < signs.size(); i += 23) {
      String other = signs.get(i);
      assertThat(lowered(text -> other + ".\n" + text)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("plain")
  void noBeforeAPlainSignLeavesALine(String sign) {
    assertThat(Rules.level("I have " + sign)).isGreaterThanOrEqualTo(Level.URGENT);
    assertThat(Rules.level("I have no " + sign)).isEqualTo(Level.INFO);
    assertThat(Rules.level("I don't have " + sign)).isEqualTo(Level.INFO);
  }

  static Stream<String> plain() {
    return PLAIN.stream();
  }

  /** Sentences put together from parts; the seed is printed. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void partsMeanTheSameInAnySentence(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String sign = any(PLAIN, random);
      String start = any(List.of("", "Hi, ", "I am 5 weeks postpartum and ", "so "), random);
      String end = any(List.of("", " today", " and I am scared", ", is that ok?", " :("), random);
      Level level = Rules.level("I have " + sign);
      String present = start + any(List.of("I have ", "I've got ", "since monday I have "), random);
      String denied = start + any(List.of("I have no ", "there is no ", "no "), random);

      assertThat(Rules.level(present + sign + end))
          .as("seed %d: %s", seed, present + sign + end)
          .isGreaterThanOrEqualTo(level);
      assertThat(Rules.level(denied + sign + end))
          .as("seed %d: %s", seed, denied + sign + end)
          .isLessThan(level);
    }
  }

  private static String any(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  /** The signs whose level {@code change} lowers. */
  private static List<String> lowered(UnaryOperator<String> change) {
    List<String> lowered = new ArrayList<>();
    for (String text : Rules.signs(Level.SOON)) {
      String changed = change.apply(text);
      if (Rules.level(changed).compareTo(Rules.level(text)) < 0) {
        lowered.add(changed);
      }
    }
    return lowered;
  }
}
