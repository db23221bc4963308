package mamaback.knowledge.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the keys of one mapping. A missing or unfit value adds a fault and yields a harmless
 * stand-in, so that one pass finds all faults. Call {@link #rejectOthers} when all known keys were
 * asked for.
 */
public final class Fields {
  private final Faults faults;
  private final Keys keys;

  private Fields(Faults faults, Keys keys) {
    this.faults = faults;
    this.keys = keys;
  }

  /** The fields of {@code node}; none and a fault if it is not a mapping. */
  public static Fields of(Node node, Faults faults) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(faults, new Keys(mapping));
    }
    faults.add(node.line(), "expected 'key: value' lines", "Write one key a line");
    return new Fields(faults, new Keys(new Node.Mapping(node.line(), Map.of())));
  }

  public int line() {
    return keys.line();
  }

  /** The line of {@code key}'s value, or of the mapping where it is missing. */
  public int lineOf(String key) {
    return keys.lineOf(key);
  }

  /** Whether {@code key} is there, which is known from then on. */
  public boolean has(String key) {
    return keys.has(key);
  }

  /** The keys in the order of the file. */
  public List<String> keys() {
    return keys.all();
  }

  /** A text that must be there; "" with a fault where it is not. */
  public String text(String key) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty()) {
      reject(key, "'" + key + "' is missing", "Add '" + key + ": …'");
    }
    return text.orElse("");
  }

  public Optional<String> optionalText(String key) {
    return keys.given(key).flatMap(node -> scalar(key, node)).filter(text -> !text.isBlank());
  }

  /** The texts of a list, empty where the key is missing. */
  public List<String> texts(String key) {
    return items(key).stream().flatMap(node -> scalar(key, node).stream()).toList();
  }

  /** The items of a list, empty where the key is missing. */
  public List<Node> items(String key) {
    Optional<Node> node = keys.given(key);
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
    return read(key, Values::wholeNumber).stream().mapToInt(Integer::intValue).findFirst();
  }

  public Optional<Double> number(String key) {
    return read(key, Values::number);
  }

  /** {@code yes} or {@code no}, also written {@code true} or {@code false}. */
  public Optional<Boolean> yesOrNo(String key) {
    return read(key, Values::yesOrNo);
  }

  /** A day as year-month-day. */
  public Optional<LocalDate> date(String key) {
    return read(key, Values::date);
  }

  /** A constant of {@code type}, written in lower case with hyphens. */
  public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    return read(key, Values.constant(type));
  }

  /** Constants of {@code type}: one word, a list of words, or none for {@code any}. */
  public <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
    Optional<Node> node = keys.given(key);
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
        .flatMap(word -> read(key, word, Values.constant(type)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Says what is wrong with the value of {@code key}. */
  public void reject(String key, String problem, String mend) {
    faults.add(lineOf(key), problem, mend);
  }

  /** The fields below {@code key}, if it is there. */
  public Optional<Fields> below(String key) {
    return keys.given(key).map(node -> of(node, faults));
  }

  /** Adds a fault for each key that was never asked for. */
  public void rejectOthers() {
    keys.others()
        .forEach(key -> reject(key, "unknown key '" + key + "'", "Known here: " + keys.known()));
  }

  private Optional<String> scalar(String key, Node node) {
    if (node instanceof Node.Scalar(int ignored, String text)) {
      return Optional.of(text);
    }
    faults.add(node.line(), "'" + key + "' must be a text", "Put it in double quotes");
    return Optional.empty();
  }

  private <T> Optional<T> read(String key, Values.Reading<T> reading) {
    return optionalText(key).flatMap(text -> read(key, text, reading));
  }

  private <T> Optional<T> read(String key, String text, Values.Reading<T> reading) {
    try {
      return Optional.of(reading.read(key, text));
    } catch (UnfitValueException e) {
      faults.add(lineOf(key), e.problem(), e.mend());
      return Optional.empty();
    }
  }
}
