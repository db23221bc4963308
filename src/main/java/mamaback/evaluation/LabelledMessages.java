package mamaback.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mamaback.knowledge.Fault;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.Level;

/** Reads labelled messages, one JSON object a line. Keys that it does not know are left alone. */
public final class LabelledMessages {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LabelledMessages() {}

  /**
   * The messages in {@code file}; blank lines are skipped.
   *
   * @throws IOException if it cannot be read
   * @throws KnowledgeException if a line is wrong; it lists every fault
   */
  public static List<LabelledMessage> read(Path file) throws IOException, KnowledgeException {
    List<LabelledMessage> messages = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        messages.add(message(JSON.readTree(lines.get(i)), "line " + (i + 1)));
      } catch (JsonProcessingException e) {
        faults.add(new Fault(file, i + 1, "not valid JSON", "Write one object a line"));
      } catch (IllegalArgumentException e) {
        faults.add(new Fault(file, i + 1, "unknown scope or level", "See DESIGN.md, eval"));
      }
    }
    if (!faults.isEmpty()) {
      throw new KnowledgeException(faults);
    }
    return messages;
  }

  private static LabelledMessage message(JsonNode row, String otherwise) {
    List<String> topics = new ArrayList<>();
    row.path("topics").forEach(topic -> topics.add(topic.asText()));
    Optional<Scope> scope = given(row, "scope").map(Scope::valueOf);
    Optional<LabelledMessage.Levels> levels = given(row, "level").map(level -> levels(row, level));
    String id = row.path("id").asText(otherwise);
    return new LabelledMessage(id, row.path("text").asText(), topics, scope, levels);
  }

  private static LabelledMessage.Levels levels(JsonNode row, String level) {
    return new LabelledMessage.Levels(
        Level.valueOf(level),
        Level.valueOf(given(row, "levelMin").orElse(level)),
        Level.valueOf(given(row, "levelMax").orElse(level)));
  }

  private static Optional<String> given(JsonNode row, String key) {
    String text = row.path(key).asText("");
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toUpperCase(Locale.ROOT));
  }
}
