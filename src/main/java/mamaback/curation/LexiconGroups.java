package mamaback.curation;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mamaback.curation.YamlLines.Range;

/** The groups of the lexicon as they are written, {@code - [one, "two words"]} a line. */
final class LexiconGroups {
  private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[^\\[\\],\"]+");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}]{3,}");

  private LexiconGroups() {}

  /** The lines of {@code range} with a group that has {@code word}. */
  static List<Integer> having(String word, YamlLines lines, Range range) {
    return IntStream.range(range.start(), range.end())
        .filter(line -> isGroup(lines.line(line)) && words(lines.line(line)).contains(fold(word)))
        .boxed()
        .toList();
  }

  /** {@code group} with {@code word} at its end. */
  static String with(String word, String group) {
    int end = group.lastIndexOf(']');
    return group.substring(0, end) + ", " + written(word.strip()) + group.substring(end);
  }

  private static boolean isGroup(String line) {
    return line.strip().startsWith("- [") && line.strip().endsWith("]");
  }

  private static List<String> words(String group) {
    return WORD.matcher(group.strip().substring(2))
        .results()
        .map(LexiconGroups::word)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String word(MatchResult found) {
    return fold(found.group(1) == null ? found.group() : found.group(1));
  }

  private static String fold(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  /** Short words are quoted too: YAML takes "no" and "on" for something else. */
  private static String written(String word) {
    return PLAIN.matcher(word).matches() ? word : YamlLines.quoted(word);
  }
}
