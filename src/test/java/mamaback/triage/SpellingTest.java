package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mamaback.knowledge.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip of the finger turns no sign off and makes none. */
class SpellingTest {
  private static final Pattern LONG_WORD = Pattern.compile("[a-zA-Z]{5,}");
  private static final Pattern WORD = Pattern.compile("[a-zA-Z]{4,}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cnt feel my legs",
        "can t feel my legs",
        "can’t feel my legs",
        "CANT FEEL 😭😭 MY LEGS",
        "icantfeel my legs",
        "cantfeelmylegs",
        "bothlegs are numb",
        "both legs nummmmb",
        "chest paaain and I'm breathlesss",
        "heavy bleeeeeeeding that wont stop",
        "heavy bleeeeeeeeeeeeeeeeeeeeeeeeeeeeding that wont stop",
        "I cant breatheeee",
        "I'm bleeeeding a lot and I faintedddd",
        "both legs went numb 2day",
        "canʼt breathe, chest pian",
        "chestpain and cant breath",
        "numb b4 and now still no feeling between legs"
      })
  void readsWhatSheMeant(String text) {
    assertThat(Rules.level(text)).as(text).isEqualTo(Level.EMERGENCY);
  }

  @ParameterizedTest
  @CsvSource({
    "squats and lunges and planks",
    "thank you and sorry for the long message",
    "hellooooo and thank youuuuu sooooo muchhhhh",
    "heeeelp me find a good pillowww",
    "my numbers are fine and the bread is fresh",
    "I loosen the belt and settle him",
    "a poking thumb and a pinch of spice",
    "a snapshot of the flat with the legend"
  })
  void leavesRightWordsAlone(String text) {
    assertThat(Rules.level(text)).as(text).isEqualTo(Level.NONE);
  }

  /** Which slip, and where, the seed tells. A word that becomes another right one is let be. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aSlipNeverLowersASign(long seed) {
    Random random = new Random(seed);
    List<String> lowered = new ArrayList<>();
    for (String text : Rules.signs(Level.SOON)) {
      String slipped = slipped(text, random);
      if (Rules.level(slipped).compareTo(Rules.level(text)) < 0) {
        lowered.add(slipped + " <- " + text);
      }
    }

    assertThat(lowered).as("seed %d", seed).isEmpty();
  }

  /** "Painnnn", "bleeeeding": people stretch what hurts. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aStretchedLetterNeverLowersASign(long seed) {
    Random random = new Random(seed);
    List<String> lowered = new ArrayList<>();
    for (String text : Rules.signs(Level.SOON)) {
      String stretched = stretched(text, random);
      if (Rules.level(stretched).compareTo(Rules.level(text)) < 0) {
        lowered.add(stretched + " <- " + text);
      }
    }

    assertThat(lowered).as("seed %d", seed).isEmpty();
  }

  /** A word of the rules of four letters or more, in which one letter stands three to six times. */
  private static String stretched(String text, Random random) {
    Matcher word = WORD.matcher(text);
    List<Integer> letters = new ArrayList<>();
    while (word.find()) {
      if (Rules.isOfTheRules(word.group())) {
        letters.add(word.start() + random.nextInt(word.end() - word.start()));
      }
    }
    if (letters.isEmpty()) {
      return text;
    }
    int at = letters.get(random.nextInt(letters.size()));
    String run = text.substring(at, at + 1).repeat(3 + random.nextInt(4));
    return text.substring(0, at) + run + text.substring(at + 1);
  }

  private static String slipped(String text, Random random) {
    List<int[]> places = new ArrayList<>();
    for (Matcher words = LONG_WORD.matcher(text); words.find(); ) {
      places.add(new int[] {words.start(), words.end()});
    }
    if (places.isEmpty()) {
      return text;
    }
    int[] place = places.get(random.nextInt(places.size()));
    String word = text.substring(place[0], place[1]);
    String slip = slip(word, random);
    boolean isLeftAlone = !Rules.isOfTheRules(word) || Rules.isRight(slip);
    return isLeftAlone ? text : text.substring(0, place[0]) + slip + text.substring(place[1]);
  }

  /** Swaps, doubles or loses a letter, never the first: people get that one right. */
  private static String slip(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    String head = word.substring(0, at);
    char c = word.charAt(at);
    String tail = word.substring(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> head + tail.charAt(0) + c + tail.substring(1);
      case 1 -> head + c + c + tail;
      default -> head + tail;
    };
  }
}
