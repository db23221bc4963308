package mamaback.knowledge;

import java.util.List;
import java.util.Map;

/**
 * What there is in another language than that of the base.
 *
 * @param entries translated entries by their ids; most are not translated
 * @param smalltalk answered in this language
 * @param groups their titles by their ids
 */
public record Translation(
    Speech speech,
    Map<String, Entry> entries,
    List<Smalltalk> smalltalk,
    Map<String, String> groups) {
  public Translation {
    entries = Map.copyOf(entries);
    smalltalk = List.copyOf(smalltalk);
    groups = Map.copyOf(groups);
  }

  Translation knowing(TactWords words) {
    return new Translation(speech.knowing(words), entries, smalltalk, groups);
  }
}
