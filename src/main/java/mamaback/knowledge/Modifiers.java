package mamaback.knowledge;

import java.util.Map;
import java.util.Set;

/**
 * The words of questions such as "and after a c-section?", which are about the last answer.
 *
 * @param leads words that such a question begins with, unless it ends with a question mark
 * @param fillers words that say nothing of what it is about
 * @param words the words that name each condition
 */
public record Modifiers(Set<String> leads, Set<String> fillers, Map<Modifier, Set<String>> words) {
  public Modifiers {
    leads = Set.copyOf(leads);
    fillers = Set.copyOf(fillers);
    words = Map.copyOf(words);
  }
}
