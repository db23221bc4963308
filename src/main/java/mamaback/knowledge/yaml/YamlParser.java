package mamaback.knowledge.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a tree of nodes from one YAML text. Not thread-safe: one parser a text. */
public final class YamlParser {
  private final YAMLFactory factory = new YAMLFactory();
  private final Faults faults;
  private final int linesBefore;

  /**
   * @param linesBefore lines of the file that precede the text, such as the mark of front matter
   */
  public YamlParser(Faults faults, int linesBefore) {
    this.faults = faults;
    this.linesBefore = linesBefore;
  }

  /** The tree of {@code yaml}; where it cannot be parsed, an empty node and a fault. */
  public Node parse(String yaml) {
    try (YAMLParser parser = factory.createParser(yaml)) {
      JsonToken first = parser.nextToken();
      Node document = first == null ? new Node.Empty(linesBefore + 1) : node(parser, first);
      rejectMore(parser);
      return document;
    } catch (JsonProcessingException e) {
      return broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  /** What stands behind a stray mark would be lost without a word. */
  private void rejectMore(YAMLParser parser) throws IOException {
    if (parser.nextToken() != null) {
      int line = linesBefore + parser.currentTokenLocation().getLineNr();
      faults.add(line, "a second document begins here", "Delete the line '---' or '...' before it");
    }
  }

  private Node broken(JsonProcessingException e) {
    int line = linesBefore + (e.getLocation() == null ? 1 : e.getLocation().getLineNr());
    String reason = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    faults.add(line, "not valid YAML: " + reason, "Check quotes, colons and indentation here");
    return new Node.Empty(line);
  }

  private Node node(YAMLParser parser, JsonToken token) throws IOException {
    int line = linesBefore + parser.currentTokenLocation().getLineNr();
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      faults.add(line, "anchors and aliases are switched off", "Write the value out");
    }
    return switch (token) {
      case START_OBJECT -> mapping(parser, line);
      case START_ARRAY -> sequence(parser, line);
      case VALUE_NULL -> new Node.Empty(line);
      default -> new Node.Scalar(line, parser.getText());
    };
  }

  private Node mapping(YAMLParser parser, int line) throws IOException {
    Map<String, Node> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = linesBefore + parser.currentTokenLocation().getLineNr();
      Node value = node(parser, parser.nextToken());
      if (values.putIfAbsent(key, value) != null) {
        faults.add(keyLine, "'" + key + "' is given twice", "Keep one of them");
      }
    }
    return new Node.Mapping(line, values);
  }

  private Node sequence(YAMLParser parser, int line) throws IOException {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(parser, token));
    }
    return new Node.Sequence(line, List.copyOf(items));
  }
}
