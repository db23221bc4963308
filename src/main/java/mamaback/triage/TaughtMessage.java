package mamaback.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mamaback.knowledge.Lessons;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;

/**
 * A message that teaches the second line.
 *
 * @param classes the levels that its danger reaches, then its flag; none where it is harmless
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TaughtMessage(String text, int[] classes) {
  /**
   * What the lessons and examples of {@code rules} teach, beside questions without a danger. A
   * question that they teach as a danger is none of those.
   */
  static List<TaughtMessage> all(RedFlagRules rules, List<String> flags, List<String> ordinary) {
    List<TaughtMessage> all = new ArrayList<>();
    for (Lessons.Danger danger : rules.lessons().dangers()) {
      int[] classes = classes(danger.flag(), danger.level(), flags);
      danger.messages().forEach(text -> all.add(new TaughtMessage(text, classes)));
    }
    for (RedFlag flag : rules.flags()) {
      Stream.of(flag.mustFire(), flag.mustNotFire())
          .flatMap(List::stream)
          .map(each -> new TaughtMessage(each.text(), classes(flag.id(), each.level(), flags)))
          .forEach(all::add);
    }
    Set<String> dangers = all.stream().map(TaughtMessage::text).collect(Collectors.toSet());
    Stream.concat(
            rules.lessons().harmless().stream(),
            ordinary.stream().filter(text -> !dangers.contains(text)))
        .forEach(text -> all.add(new TaughtMessage(text, new int[0])));
    return all;
  }

  private static int[] classes(String flag, Level level, List<String> flags) {
    if (!level.isAtLeast(Likeness.LEVELS.getFirst())) {
      return new int[0];
    }
    IntStream levels =
        IntStream.range(0, Likeness.LEVELS.size())
            .filter(i -> level.isAtLeast(Likeness.LEVELS.get(i)));
    int ofFlag = Likeness.LEVELS.size() + flags.indexOf(flag);
    return IntStream.concat(levels, IntStream.of(ofFlag)).toArray();
  }

  boolean isDanger() {
    return classes.length > 0;
  }

  /** The message as text, for a fingerprint. */
  String written() {
    return text + Arrays.toString(classes);
  }
}
