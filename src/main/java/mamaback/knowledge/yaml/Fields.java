package mamaback.knowledge.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the keys of one mapping. A missing or unfit value adds a fault and yields a harmless
 * stand-in, so that one pass finds all faults. Call {@link #rejectOthers} when all known keys were
 * asked for.
 */
public final class Fields {
  private final Faults faults;
  private final int line;
  private final Map<String, Node> values;
  private final Set<String> asked = new HashSet<>();

  private Fields(Faults faults, int line, Map<String, Node> values) {
    this.faults = faults;
    this.line = line;
    this.values = values;
  }

  /** The fields of {@code node}; none and a fault if it is not a mapping. */
  public static Fields of(Node node, Faults faults) {
    if (node instanceof Node.Mapping(int line, Map<String, Node> values)) {
      return new Fields(faults, line, values);
    }
    faults.add(node.line(), "expected 'key: value' lines", "Write one key a line");
    return new Fields(faults, node.line(), Map.of());
  }

  public int line() {
    return line;
  }

  /** The line of {@code key}'s value, or of the mapping where it is missing. */
  public int lineOf(String key) {
    Node node = values.get(key);
    return node == null ? line : node.line();
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The keys in the order of the file. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** A text that must be there; "" with a fault where it is not. */
  public String text(String key) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty()) {
      faults.add(lineOf(key), "'" + key + "' is missing", "Add '" + key + ": …'");
    }
    return text.orElse("");
  }

  public Optional<String> optionalText(String key) {
    return given(key).flatMap(node -> scalar(key, node)).filter(text -> !text.isBlank());
  }

  /** The texts of a list, empty where the key is missing. */
  public List<String> texts(String key) {
    return items(key).stream().flatMap(node -> scalar(key, node).stream()).toList();
  }

  /** The items of a list, empty where the key is missing. */
  public List<Node> items(String key) {
    Optional<Node> node = given(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof Node.Sequence(int ignored, List<Node> items)) {
      return items;
    }
    faults.add(node.get().line(), "'" + key + "' must be a list", "Write [a, b] or '- a' lines");
    return List.of();
  }

  public OptionalInt wholeNumber(String key) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(text.get()));
    } catch (NumberFormatException e) {
      faults.add(lineOf(key), "'" + key + "' must be a whole number", "Write digits only");
      return OptionalInt.empty();
    }
  }

  public Optional<Double> number(String key) {
    try {
      return optionalText(key).map(Double::valueOf);
    } catch (NumberFormatException e) {
      faults.add(lineOf(key), "'" + key + "' must be a number", "Write a number such as 0.5");
      return Optional.empty();
    }
  }

  /** {@code yes} or {@code no}, also written {@code true} or {@code false}. */
  public Optional<Boolean> yesOrNo(String key) {
    Optional<String> text = optionalText(key).map(word -> word.toLowerCase(Locale.ROOT));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (text.get()) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> {
        faults.add(lineOf(key), "'" + key + "' must be yes or no", "Write yes or no");
        yield Optional.empty();
      }
    };
  }

  /** A day as year-month-day. */
  public Optional<LocalDate> date(String key) {
    try {
      return optionalText(key).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      faults.add(lineOf(key), "'" + key + "' must be a date", "Write it as 2026-11-20");
      return Optional.empty();
    }
  }

  /** A constant of {@code type}, written in lower case with hyphens. */
  public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    return optionalText(key).flatMap(word -> constantOf(key, word, type));
  }

  /** Constants of {@code type}: one word, a list of words, or none for {@code any}. */
  public <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
    Optional<Node> node = given(key);
    if (node.isEmpty()) {
      return Set.of();
    }
    List<String> words =
        node.get() instanceof Node.Sequence
            ? texts(key)
            : scalar(key, node.get()).stream().toList();
    if (words.equals(List.of("any"))) {
      return Set.of();
    }
    return words.stream()
        .flatMap(word -> constantOf(key, word, type).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The fields below {@code key}, if it is there. */
  public Optional<Fields> below(String key) {
    return given(key).map(node -> of(node, faults));
  }

  /** Adds a fault for each key that was never asked for. */
  public void rejectOthers() {
    values.forEach(
        (key, node) -> {
          if (!asked.contains(key)) {
            faults.add(
                node.line(),
                "unknown key '" + key + "'",
                "Known here: " + String.join(", ", known()));
          }
        });
  }

  private List<String> known() {
    return asked.stream().sorted().toList();
  }

  private Optional<Node> given(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key)).filter(node -> !(node instanceof Node.Empty));
  }

  private Optional<String> scalar(String key, Node node) {
    if (node instanceof Node.Scalar(int ignored, String text)) {
      return Optional.of(text);
    }
    faults.add(node.line(), "'" + key + "' must be a text", "Put it in double quotes");
    return Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> constantOf(String key, String word, Class<E> type) {
    for (E constant : Objects.requireNonNull(type.getEnumConstants())) {
      if (written(constant).equals(word)) {
        return Optional.of(constant);
      }
    }
    String known =
        Stream.of(Objects.requireNonNull(type.getEnumConstants()))
            .map(Fields::written)
            .collect(Collectors.joining(", "));
    faults.add(lineOf(key), "'" + word + "' is no " + key, "Known: " + known);
    return Optional.empty();
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
