package mamaback.knowledge.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The keys of one mapping, and which of them were asked for. */
final class Keys {
  private final Node.Mapping mapping;
  private final Set<String> asked = new TreeSet<>();

  Keys(Node.Mapping mapping) {
    this.mapping = mapping;
  }

  int line() {
    return mapping.line();
  }

  /** The line of {@code key}'s value, or of the mapping where it is missing. */
  int lineOf(String key) {
    Node node = mapping.values().get(key);
    return node == null ? line() : node.line();
  }

  /** Whether it is there; it is asked for by that. */
  boolean has(String key) {
    asked.add(key);
    return mapping.values().containsKey(key);
  }

  /** In the order of the file. */
  List<String> all() {
    return List.copyOf(mapping.values().keySet());
  }

  /** The value of {@code key}, which is asked for by that; empty where nothing is written. */
  Optional<Node> given(String key) {
    asked.add(key);
    return Optional.ofNullable(mapping.values().get(key))
        .filter(node -> !(node instanceof Node.Empty));
  }

  /** Those that were never asked for. */
  List<String> others() {
    return all().stream().filter(key -> !asked.contains(key)).toList();
  }

  /** Those that were asked for, whether they are there or not. */
  String known() {
    return String.join(", ", asked);
  }
}
