package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlagRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for whole families of messages. */
class TriagePropertiesTest {
  private static final RedFlagRules RULES = rules();
  private static final Triage TRIAGE = Triage.byRulesOnly(RULES);
  private static final int WARM_UP = 20;

  private static final List<String> NEUTRAL =
      List.of(
          "My baby is six weeks old.",
          "Thank you so much for your help!",
          "We went to the park yesterday.",
          "Hello, I hope that you are well.");

  @ParameterizedTest(name = "{0} keeps the level of: {1}")
  @MethodSource("harmlessChanges")
  void whatMeansTheSameKeepsTheLevel(String name, String text, String changed) {
    Level level = level(text);

    assertThat(level(changed)).as(changed).isGreaterThanOrEqualTo(level);
  }

  static Stream<Arguments> harmlessChanges() {
    return plainSigns()
        .flatMap(
            text ->
                Stream.of(
                    change("capitals", text, each -> each.toUpperCase(Locale.ROOT)),
                    change("a greeting", text, each -> "Hi there! " + each),
                    change("thanks", text, each -> each + ". Thank you so much"),
                    change("politeness", text, each -> "please help, " + each),
                    change("punctuation", text, each -> each + "!!!"),
                    change("curly apostrophes", text, each -> each.replace('\'', '’')),
                    change("no apostrophes", text, each -> each.replace("'", "")),
                    change("spaces", text, each -> "  " + each.replace(" ", "  ") + "\n")));
  }

  @ParameterizedTest
  @MethodSource("neutralSentences")
  void aNeutralSentenceBesideItNeverLowersASign(String neutral) {
    List<String> lowered =
        plainSigns()
            .filter(
                text ->
                    level(neutral + "\n" + text).compareTo(level(text)) < 0
                        || level(text + ".\n" + neutral).compareTo(level(text)) < 0)
            .toList();

    assertThat(lowered).isEmpty();
  }

  static Stream<String> neutralSentences() {
    return NEUTRAL.stream();
  }

  @Test
  void neutralSentencesAreClear() {
    assertThat(NEUTRAL).allMatch(text -> level(text) == Level.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fever", "chest pain", "numbness between my legs", "blurred vision", "clots"})
  void noBeforeAPlainSignLeavesALine(String sign) {
    assertThat(level("I have " + sign)).isGreaterThanOrEqualTo(Level.URGENT);
    assertThat(level("I have no " + sign)).isEqualTo(Level.INFO);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void takesAnythingWithoutFailing(long seed) {
    Random random = new Random(seed);
    List<String> words = plainSigns().flatMap(text -> Stream.of(text.split(" ", -1))).toList();
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      int parts = random.nextInt(60);
      for (int j = 0; j < parts; j++) {
        text.append(
            random.nextInt(4) == 0
                ? Character.toString(random.nextInt(0x2FFFF))
                : words.get(random.nextInt(words.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }

      assertThat(TRIAGE.assess(text.toString(), Situation.UNKNOWN))
          .as("seed %d: %s", seed, text)
          .isNotInstanceOf(Verdict.Failed.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no ",
        "numb ",
        "can't feel ",
        "back pain ",
        "a",
        "fever and ",
        "?",
        "38.5 ",
        "🙂"
      })
  void theLongestMessageIsJudgedAtOnce(String part) {
    String longest = part.repeat(4_096 / part.length());
    for (int i = 0; i < WARM_UP; i++) {
      TRIAGE.assess(longest, Situation.UNKNOWN);
    }
    long best = Long.MAX_VALUE;
    for (int i = 0; i < WARM_UP; i++) {
      long start = System.nanoTime();
      Verdict verdict = TRIAGE.assess(longest, Situation.UNKNOWN);
      best = Math.min(best, System.nanoTime() - start);
      assertThat(verdict).isNotInstanceOf(Verdict.Failed.class);
    }

    assertThat(best).as("nanoseconds").isLessThan(20_000_000);
  }

  @Test
  void signsSpreadOverMessagesCountTogether() {
    Situation afterBackPain = after("my lower back hurts so much");

    assertThat(TRIAGE.assess("and now a fever of 39", afterBackPain).level())
        .isGreaterThanOrEqualTo(Level.URGENT);
    assertThat(flags("and now a fever of 39", afterBackPain)).contains("RF-03");
    assertThat(flags("and now a fever of 39", Situation.UNKNOWN)).doesNotContain("RF-03");
  }

  @Test
  void anEpiduralInTheProfileRaisesFeverWithBackPain() {
    Situation epidural = new Situation(OptionalInt.of(2), true, false, false, List.of());
    String text = "back pain and fever";

    assertThat(level(text)).isEqualTo(Level.URGENT);
    assertThat(TRIAGE.assess(text, epidural).level()).isEqualTo(Level.EMERGENCY);
  }

  private static Situation after(String message) {
    return new Situation(OptionalInt.empty(), false, false, false, List.of(message));
  }

  private static List<String> flags(String text, Situation situation) {
    return switch (TRIAGE.assess(text, situation)) {
      case Verdict.Flagged(var findings) -> findings.stream().map(Finding::flag).toList();
      case Verdict.Clear ignored -> List.of();
      case Verdict.Failed ignored -> List.of();
    };
  }

  private static Arguments change(String name, String text, UnaryOperator<String> change) {
    return Arguments.of(name, text, change.apply(text));
  }

  /** The first examples of each emergency. */
  private static Stream<String> plainSigns() {
    List<String> texts = new ArrayList<>();
    RULES.flags().stream()
        .filter(flag -> !flag.id().equals("RF-90"))
        .forEach(
            flag ->
                flag.mustFire().stream()
                    .filter(example -> example.level().isAtLeast(Level.URGENT))
                    .limit(4)
                    .forEach(example -> texts.add(example.text())));
    return texts.stream();
  }

  private static Level level(String text) {
    return TRIAGE.assess(text, Situation.UNKNOWN).level();
  }

  private static RedFlagRules rules() {
    try {
      return KnowledgeLoader.loadRedFlags(Path.of("knowledge"));
    } catch (KnowledgeException e) {
      throw new IllegalStateException(e);
    }
  }
}
