package mamaback.knowledge;

import java.util.Map;

/**
 * What there is in another language than that of the base.
 *
 * @param entries translated entries by their ids; most are not translated
 */
public record Translation(Speech speech, Map<String, Entry> entries) {
  public Translation {
    entries = Map.copyOf(entries);
  }

  Translation knowing(TactWords words) {
    return new Translation(speech.knowing(words), entries);
  }
}
