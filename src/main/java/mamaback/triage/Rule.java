package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;

/**
 * One wording of a flag: parts that must all be there, in one message or the last messages of the
 * chat; the phrases of a part must stand in one sentence. In the rules {@code &} parts the parts
 * and {@code +} the phrases.
 */
record Rule(RedFlag flag, Level level, String wording, List<Part> parts, List<Integer> guards) {
  /** Phrases that stand in one sentence, or a fact of the situation such as {@code @epidural}. */
  record Part(List<Integer> phrases, String fact) {
    boolean isFact() {
      return !fact.isEmpty();
    }
  }

  boolean isOnePhrase() {
    return parts.size() == 1 && parts.getFirst().phrases().size() == 1;
  }

  /** Reads a wording; its phrases are numbered by {@code book}. */
  static Rule of(RedFlag flag, Level level, String wording, List<Integer> guards, PhraseBook book) {
    List<Part> parts = new ArrayList<>();
    for (String part : wording.split(" & ", -1)) {
      if (part.strip().startsWith("@")) {
        parts.add(new Part(List.of(), part.strip().substring(1)));
        continue;
      }
      List<Integer> places = new ArrayList<>();
      for (String phrase : part.split(" \\+ ", -1)) {
        places.add(book.number(phrase));
      }
      parts.add(new Part(places, ""));
    }
    return new Rule(flag, level, wording, List.copyOf(parts), guards);
  }
}
