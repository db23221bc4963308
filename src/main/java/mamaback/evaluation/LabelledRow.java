package mamaback.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import mamaback.knowledge.Level;

/**
 * One row of a file of labelled messages. A wrong value is reported and yields a harmless stand-in,
 * so that one pass finds all faults.
 *
 * @param problems hears what is wrong
 */
record LabelledRow(JsonNode row, Consumer<String> problems) {
  /** The message; {@code otherwise} is its id where it has none. */
  LabelledMessage message(String otherwise) {
    if (!row.isObject()) {
      problems.accept("not one JSON object");
      return new LabelledMessage(otherwise, "", List.of(), Optional.empty(), Optional.empty());
    }
    String id = row.path("id").asText(otherwise);
    return new LabelledMessage(id, text(), topics(), constant("scope", Scope.class), levels());
  }

  private String text() {
    JsonNode text = row.path("text");
    if (!text.isTextual() || text.asText().isBlank()) {
      problems.accept("'text' is missing or blank");
    }
    return text.asText();
  }

  private List<String> topics() {
    List<String> topics = new ArrayList<>();
    row.path("topics").forEach(topic -> topics.add(topic.asText()));
    if (row.hasNonNull("topics") && !row.path("topics").isArray()) {
      problems.accept("'topics' is not a list");
    }
    return topics;
  }

  private Optional<LabelledMessage.Levels> levels() {
    Optional<Level> level = constant("level", Level.class);
    Optional<Level> least = constant("levelMin", Level.class);
    Optional<Level> most = constant("levelMax", Level.class);
    if (level.isEmpty()) {
      if (least.isPresent() || most.isPresent()) {
        problems.accept("'levelMin' or 'levelMax' without 'level'");
      }
      return Optional.empty();
    }
    Level best = level.get();
    LabelledMessage.Levels levels =
        new LabelledMessage.Levels(best, least.orElse(best), most.orElse(best));
    if (!levels.accept(best)) {
      problems.accept("'level' does not lie between 'levelMin' and 'levelMax'");
    }
    return Optional.of(levels);
  }

  /** In capitals or not; empty where the key is missing or null. */
  private <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    if (!row.hasNonNull(key)) {
      return Optional.empty();
    }
    String name = row.path(key).asText().toUpperCase(Locale.ROOT);
    Optional<E> constant =
        EnumSet.allOf(type).stream().filter(each -> each.name().equals(name)).findFirst();
    if (constant.isEmpty()) {
      problems.accept("'" + row.path(key).asText() + "' is no " + key);
    }
    return constant;
  }
}
