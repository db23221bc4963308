package mamaback.knowledge;

import java.util.Map;
import java.util.Set;

/**
 * What there is in another language than that of the base.
 *
 * @param entries translated entries by their ids; most are not translated
 */
public record Translation(Speech speech, Map<String, Entry> entries) {
  public Translation {
    entries = Map.copyOf(entries);
  }

  Translation knowing(Set<String> babyWords) {
    return new Translation(speech.knowing(babyWords), entries);
  }
}
