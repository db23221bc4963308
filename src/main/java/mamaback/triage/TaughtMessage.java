package mamaback.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mamaback.knowledge.Lessons;
import mamaback.learning.Fingerprint;
import mamaback.learning.Sample;

/**
 * A message that teaches the second line.
 *
 * @param classes the levels that its danger reaches, then its flag; none where it is harmless
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TaughtMessage(String text, int[] classes) {
  /** So many of the ordinary questions are enough to know the others by. */
  private static final int MOST_ORDINARY = 4_000;

  /** What {@code lessons} teach of {@code flags}, beside questions without a danger. */
  static List<TaughtMessage> all(Lessons lessons, List<String> flags, List<String> ordinary) {
    List<TaughtMessage> all = new ArrayList<>();
    for (Lessons.Danger danger : lessons.dangers()) {
      int[] classes = classes(danger, flags);
      danger.messages().forEach(text -> all.add(new TaughtMessage(text, classes)));
    }
    Stream.of(lessons.harmless(), Sample.evenly(ordinary, MOST_ORDINARY))
        .flatMap(List::stream)
        .forEach(text -> all.add(new TaughtMessage(text, new int[0])));
    return all;
  }

  private static int[] classes(Lessons.Danger danger, List<String> flags) {
    IntStream levels =
        IntStream.range(0, Likeness.LEVELS.size())
            .filter(i -> danger.level().isAtLeast(Likeness.LEVELS.get(i)));
    IntStream flag = IntStream.of(Likeness.LEVELS.size() + flags.indexOf(danger.flag()));
    return IntStream.concat(levels, flag).toArray();
  }

  /** Of all that {@code messages} teach. */
  static Fingerprint fingerprint(List<TaughtMessage> messages) {
    return Fingerprint.of(
        messages.stream().flatMap(each -> Stream.of(each.text, Arrays.toString(each.classes))));
  }
}
