package mamaback.knowledge;

import java.util.Map;
import java.util.Set;

/**
 * How she tells in passing what the bot would else ask her for.
 *
 * @param epidural by whether she had one
 * @param age how long ago the birth was; {@code <age>} stands for the time
 * @param fillers words that say nothing beside these
 */
public record FactCues(
    Map<BirthType, Cue> births,
    Map<Feeding, Cue> feedings,
    Map<Boolean, Cue> epidural,
    Cue age,
    Set<String> fillers) {
  public FactCues {
    births = Map.copyOf(births);
    feedings = Map.copyOf(feedings);
    epidural = Map.copyOf(epidural);
    fillers = Set.copyOf(fillers);
  }
}
