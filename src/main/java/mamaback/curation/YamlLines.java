package mamaback.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The lines of a text of YAML, to which a line is added while all others stay as they are. Not
 * thread-safe.
 */
final class YamlLines {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String ITEM = "- ";

  private final List<String> lines;

  YamlLines(String text) {
    this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
  }

  /** A run of lines. */
  record Range(int start, int end) {}

  Range all() {
    return new Range(0, lines.size());
  }

  String line(int number) {
    return lines.get(number);
  }

  /** The first line of {@code range} that is {@code sought}. */
  OptionalInt find(Range range, Predicate<String> sought) {
    for (int i = range.start(); i < range.end(); i++) {
      if (sought.test(lines.get(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The lines below the key in line {@code key}: all that are further in. */
  Range below(int key) {
    int end = key + 1;
    for (int i = key + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      if (indent(line) <= indent(lines.get(key))) {
        break;
      }
      end = i + 1;
    }
    return new Range(key + 1, end);
  }

  /**
   * Adds {@code text} as the last item of the list below the key in line {@code key}.
   *
   * @throws CurationException if there is no list with one item a line
   */
  void append(int key, String text) throws CurationException {
    Range list = below(key);
    String last = list.start() == list.end() ? "" : line(list.end() - 1);
    if (!last.strip().startsWith(ITEM)) {
      throw new CurationException(
          "Line " + (key + 1) + " is not followed by one item a line; write it so first.");
    }
    lines.add(list.end(), " ".repeat(indent(last)) + ITEM + quoted(text));
  }

  void insert(int number, String line) {
    lines.add(number, line);
  }

  void replace(int number, String line) {
    lines.set(number, line);
  }

  void remove(Range range) {
    lines.subList(range.start(), range.end()).clear();
  }

  String text() {
    return text(all());
  }

  String text(Range range) {
    return String.join("\n", lines.subList(range.start(), range.end()));
  }

  static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** {@code text} on one line, as a scalar that no character of it can end. */
  static String quoted(String text) {
    String line = SPACE.matcher(text.strip()).replaceAll(" ");
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
