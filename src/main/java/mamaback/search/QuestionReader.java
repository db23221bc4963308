package mamaback.search;

import java.util.ArrayList;
import java.util.List;

/** Reads what people ask: cuts what is too long and mends slips of the thumb. Thread-safe. */
final class QuestionReader {
  private static final int MOST_CHARACTERS = 4_096;
  private static final int MOST_WORDS = 300;

  private final TextReader reader;
  private final Spelling spelling;
  private final Asides asides;

  QuestionReader(TextReader reader, Spelling spelling, Asides asides) {
    this.reader = reader;
    this.spelling = spelling;
    this.asides = asides;
  }

  Reading read(String question) {
    Reading asWritten = reader.read(cut(question), MOST_WORDS);
    List<String> mended = new ArrayList<>(asWritten.words());
    mended.replaceAll(word -> spelling.correct(word).orElse(word));
    boolean isSame = mended.equals(asWritten.words());
    return asides.without(isSame ? asWritten : reader.read(String.join(" ", mended)));
  }

  static String cut(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
  }
}
