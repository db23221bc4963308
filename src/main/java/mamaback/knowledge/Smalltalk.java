package mamaback.knowledge;

import java.util.List;

/**
 * A kind of talk that asks for no answer, and the one line that fits it.
 *
 * @param language in which it is said and answered, a tag of BCP 47
 * @param phrases how it is said
 * @param alone how it is said where nothing else is: with more words a farewell may be for ever
 */
public record Smalltalk(
    String language, String id, List<String> phrases, List<String> alone, String reply) {
  public Smalltalk {
    alone = List.copyOf(alone);
    phrases = List.copyOf(phrases);
  }
}
