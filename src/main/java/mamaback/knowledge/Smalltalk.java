package mamaback.knowledge;

import java.util.List;

/** A kind of talk that asks for no answer, and the one line that fits it. */
public record Smalltalk(String id, List<String> phrases, String reply) {
  public Smalltalk {
    phrases = List.copyOf(phrases);
  }
}
