package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mamaback.knowledge.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is judged, and soon. */
class TriageLimitsTest {
  private static final int LONGEST = 4_096;
  private static final int WARM_UP = 20;
  private static final long MOST_NANOSECONDS = 20_000_000;

  private static final List<String> CUES =
      List.of(
          "no",
          "not",
          "don't",
          "but",
          "since",
          "still",
          "my",
          "i",
          "had",
          "if",
          "baby",
          "she",
          "when",
          "or",
          ",",
          ",",
          ".",
          "never had",
          "what are the signs of",
          "mum had",
          "back",
          "numb",
          "legs",
          "can't feel",
          "pain",
          "bleeding",
          "pads",
          "hour",
          "38.5",
          "165/112",
          "fever",
          "chest",
          "wee",
          "and",
          "without",
          "stopped",
          "is it normal to");

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void takesAnythingWithoutFailing(long seed) {
    Random random = new Random(seed);
    List<String> words =
        Rules.signs(Level.URGENT).stream().flatMap(text -> Stream.of(text.split(" ", -1))).toList();
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      int parts = random.nextInt(60);
      for (int j = 0; j < parts; j++) {
        boolean isNoise = random.nextInt(4) == 0;
        String noise = Character.toString(random.nextInt(0x2FFFF));
        text.append(isNoise ? noise : words.get(random.nextInt(words.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }

      assertThat(Rules.triage().assess(text.toString(), Situation.UNKNOWN))
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
        "🙂",
        ",",
        "not now ",
        "still fine now, ",
        "baby she ",
        "vomitt numbb ",
        "back, pain, "
      })
  void theLongestMessageIsJudgedAtOnce(String part) {
    assertThat(best(part.repeat(LONGEST / part.length()))).isLessThan(MOST_NANOSECONDS);
  }

  /** Few words each time, so that they repeat often and meet in every order. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
  void repeatedCuesAndConceptsAreJudgedAtOnce(long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>(CUES);
    words.addAll(Rules.vocabularyInOrder());
    List<String> some =
        random.ints(2 + seed % 8 * 6, 0, words.size()).mapToObj(words::get).toList();
    StringBuilder text = new StringBuilder();
    while (text.length() < LONGEST) {
      text.append(some.get(random.nextInt(some.size()))).append(' ');
    }

    assertThat(best(text.substring(0, LONGEST))).as("seed %d", seed).isLessThan(MOST_NANOSECONDS);
  }

  /** Twice the text may cost little more than twice the time. */
  @ParameterizedTest
  @ValueSource(
      strings = {"no, numb back pain and ", "still not numb, my legs ", "she had baby fever "})
  void timeGrowsWithTheLength(String part) {
    long once = best(part.repeat(LONGEST / part.length()));
    long twice = best(part.repeat(2 * LONGEST / part.length()));

    assertThat(twice).isLessThan(4 * once + MOST_NANOSECONDS / 20);
  }

  private static long best(String text) {
    for (int i = 0; i < WARM_UP; i++) {
      Rules.triage().assess(text, Situation.UNKNOWN);
    }
    long best = Long.MAX_VALUE;
    for (int i = 0; i < WARM_UP; i++) {
      long start = System.nanoTime();
      Verdict verdict = Rules.triage().assess(text, Situation.UNKNOWN);
      best = Math.min(best, System.nanoTime() - start);
      assertThat(verdict).isNotInstanceOf(Verdict.Failed.class);
    }
    return best;
  }
}
