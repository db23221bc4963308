package mamaback.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about a question beside its words. An id that does not exist counts as none.
 *
 * @param lastEntry the id of the entry that was talked about before
 * @param likely by the id of an entry, the probability that it answers the question, as something
 *     other than the search judges it; each 0 to 1; of equals the earlier comes first
 */
public record Context(Optional<String> lastEntry, Map<String, Double> likely) {
  /** Nothing is known. */
  public static final Context NONE = new Context(Optional.empty(), Map.of());

  public Context {
    likely = Collections.unmodifiableMap(new LinkedHashMap<>(likely));
  }

  /** After the entry {@code id} was talked about. */
  public static Context after(String id) {
    return new Context(Optional.of(id), Map.of());
  }
}
