package mamaback.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a message apart. */
final class Sentences {
  private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|[\\r\\n]+");

  private Sentences() {}

  /** Those parts of {@code message} that end with a question mark, in their order. */
  static List<String> questions(String message) {
    return Stream.of(END.split(message))
        .map(String::strip)
        .filter(sentence -> sentence.endsWith("?"))
        .toList();
  }
}
