package mamaback.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;
import mamaback.knowledge.yaml.Node;
import mamaback.knowledge.yaml.YamlParser;

/** Reads one answer: YAML front matter between two lines of dashes, then Markdown. */
final class EntryReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]*");
  private static final URI NO_ADDRESS = URI.create("");

  private final MarkdownReader markdown = new MarkdownReader();

  /**
   * An entry and where its links to others stand.
   *
   * @param relatedLine the line of {@code related}
   * @param topicLine the line of {@code topic}
   */
  record EntryFile(Path file, Entry entry, int relatedLine, int topicLine) {}

  /** The entry in {@code text}; where something is wrong, faults are added as well. */
  EntryFile read(Path file, String text, Faults faults) {
    Optional<EntryText> parts = EntryText.of(text);
    if (parts.isEmpty()) {
      faults.add(1, "no front matter", "Begin with a line '---', keys, and a line '---'");
    }
    Node front =
        parts
            .map(given -> new YamlParser(faults, 1).parse(given.front()))
            .orElseGet(() -> new Node.Mapping(1, Map.of()));
    return entry(file, Fields.of(front, faults), parts.orElse(EntryText.NONE), faults);
  }

  private EntryFile entry(Path file, Fields fields, EntryText text, Faults faults) {
    String id = fields.text("id");
    checkName(file, id, fields);
    Entry entry =
        new Entry(
            id,
            fields.optionalText("topic").orElse(id),
            Objects.requireNonNull(file.toAbsolutePath().getParent()).getFileName().toString(),
            fields.text("title"),
            fields.texts("questions"),
            fields.texts("missed-questions"),
            fields.texts("related"),
            fields.below("applies").map(ConditionReader::read).orElse(Condition.ALWAYS),
            fields.items("cautions").stream().map(node -> caution(node, faults)).toList(),
            fields.items("sources").stream().map(node -> source(node, faults)).toList(),
            fields.below("reviewed").map(EntryReader::review),
            markdown.read(text.summary(), text.linesToSummary(), faults),
            markdown.read(text.details(), text.linesToDetails(), faults),
            fields
                .optionalText("after-loss")
                .map(said -> markdown.read(said, fields.lineOf("after-loss"), faults)));
    fields.rejectOthers();
    return new EntryFile(file, entry, fields.lineOf("related"), fields.lineOf("topic"));
  }

  private static void checkName(Path file, String id, Fields fields) {
    if (!id.isEmpty() && !file.endsWith(id + ".md")) {
      fields.reject("id", "id '" + id + "' is not the file's name", "Make them equal");
    }
    if (!ID.matcher(id).matches()) {
      fields.reject("id", "id '" + id + "' has other characters", "Use a-z, 0-9 and -");
    }
  }

  private static Caution caution(Node node, Faults faults) {
    Fields fields = Fields.of(node, faults);
    Condition when = fields.below("when").map(ConditionReader::read).orElse(Condition.ALWAYS);
    boolean instead = fields.yesOrNo("instead").orElse(false);
    Caution caution = new Caution(when, fields.text("text"), instead);
    if (instead && when.equals(Condition.ALWAYS)) {
      fields.reject("instead", "nobody would read the answer", "Say in 'when' whom it is for");
    }
    fields.rejectOthers();
    return caution;
  }

  private static Source source(Node node, Faults faults) {
    Fields fields = Fields.of(node, faults);
    Optional<URI> url = fields.optionalText("url").map(text -> address(text, fields, faults));
    Source source =
        new Source(fields.text("title"), fields.text("publisher"), url, fields.date("checked"));
    fields.rejectOthers();
    return source;
  }

  private static URI address(String text, Fields fields, Faults faults) {
    try {
      URI address = new URI(text);
      if ("https".equals(address.getScheme()) && address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Reported below, like any other text that is no address.
    }
    faults.add(fields.lineOf("url"), "no web address: " + text, "Write https://… or leave it out");
    return NO_ADDRESS;
  }

  private static Review review(Fields fields) {
    Optional<LocalDate> on = fields.date("on");
    Review review = new Review(fields.text("by"), fields.text("role"), on.orElse(LocalDate.EPOCH));
    fields.rejectOthers();
    return review;
  }
}
