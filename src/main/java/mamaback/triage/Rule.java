package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.knowledge.Level;
import mamaback.knowledge.ProfileFact;
import mamaback.knowledge.RedFlag;

/**
 * One wording of a flag: parts that must all be there, in one message or the last messages of the
 * chat; the phrases of a part must stand in one sentence. In the rules {@code &} parts the parts
 * and {@code +} the phrases.
 */
record Rule(RedFlag flag, Level level, String wording, List<Part> parts, List<Integer> guards) {
  /** Phrases that stand in one sentence, or a fact of the profile such as {@code @epidural}. */
  record Part(List<Integer> phrases, Optional<ProfileFact> asked) {
    boolean isFact() {
      return asked.isPresent();
    }

    ProfileFact fact() {
      return asked.orElseThrow();
    }
  }

  boolean isOnePhrase() {
    return parts.size() == 1 && parts.getFirst().phrases().size() == 1;
  }

  /**
   * Reads a wording; its phrases are numbered by {@code book}.
   *
   * @throws IllegalArgumentException if it asks for a fact that there is not
   */
  static Rule of(RedFlag flag, Level level, String wording, List<Integer> guards, PhraseBook book) {
    List<Part> parts = new ArrayList<>();
    for (String part : wording.split(" & ", -1)) {
      if (part.strip().startsWith("@")) {
        parts.add(new Part(List.of(), Optional.of(fact(part.strip()))));
        continue;
      }
      List<Integer> places = new ArrayList<>();
      for (String phrase : part.split(" \\+ ", -1)) {
        places.add(book.number(phrase));
      }
      parts.add(new Part(places, Optional.empty()));
    }
    return new Rule(flag, level, wording, List.copyOf(parts), guards);
  }

  private static ProfileFact fact(String written) {
    return ProfileFact.find(written)
        .orElseThrow(() -> new IllegalArgumentException("unknown fact " + written));
  }
}
