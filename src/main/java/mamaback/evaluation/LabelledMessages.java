package mamaback.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mamaback.knowledge.Fault;
import mamaback.knowledge.KnowledgeException;

/** Reads labelled messages, one JSON object a line. Keys that it does not know are left alone. */
public final class LabelledMessages {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final String MEND = "Write it as docs/curate.md says, 'Labelled messages'";

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
      int line = i + 1;
      if (!lines.get(i).isBlank()) {
        LabelledRow row =
            new LabelledRow(
                tree(lines.get(i)), problem -> faults.add(new Fault(file, line, problem, MEND)));
        messages.add(row.message("line " + line));
      }
    }
    if (!faults.isEmpty()) {
      throw new KnowledgeException(faults);
    }
    return messages;
  }

  /** What stands in {@code line}; nothing where it is not JSON. */
  private static JsonNode tree(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
