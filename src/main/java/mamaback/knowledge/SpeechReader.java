package mamaback.knowledge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;
import mamaback.text.RichText;

/**
 * Reads how the bot speaks in one language: {@code wording.yaml}, {@code cues.yaml} and {@code
 * advice.yaml}.
 */
final class SpeechReader {
  private static final String WORDING = "wording.yaml";
  static final String ADVICE = "advice.yaml";
  private static final Set<String> NUMBERS = Set.of("call", "advice", "crisis", "abuse");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)\\}");

  private final KnowledgeFolder folder;
  private final MarkdownReader markdown = new MarkdownReader();

  SpeechReader(KnowledgeFolder folder) {
    this.folder = folder;
  }

  /** The speech of the folder, faults added to the folder's own. */
  Speech read() {
    return new Speech(folder.language(), wording(), new CuesReader(folder).read(), advice());
  }

  private Wording wording() {
    Faults faults = folder.faults(folder.file(WORDING));
    Fields fields = Fields.of(folder.document(WORDING), faults);
    Optional<Fields> tactfulFields = fields.below("tactful");
    Map<Line, RichText> tactful = new EnumMap<>(Line.class);
    tactfulFields.ifPresent(below -> tactful.putAll(tactful(below, faults)));
    Map<Line, RichText> lines = new EnumMap<>(Line.class);
    for (Line line : Line.values()) {
      lines.put(line, line(line, fields, faults));
    }
    Wording wording = new Wording(lines, tactful, tactWords(fields, faults), typed(fields, faults));
    checkTact(wording, fields, faults);
    fields.rejectOthers();
    return wording;
  }

  private static TactWords tactWords(Fields fields, Faults faults) {
    List<TactWords.Softer> softer =
        fields.items("softer").stream().map(node -> softer(Fields.of(node, faults))).toList();
    return new TactWords(
        Set.copyOf(fields.texts("baby-words")), Set.copyOf(fields.texts("safety-words")), softer);
  }

  private static TactWords.Softer softer(Fields fields) {
    TactWords.Softer softer =
        new TactWords.Softer(fields.text("of"), fields.optionalText("by").orElse(""));
    fields.rejectOthers();
    return softer;
  }

  private static Map<TypedWord, Set<String>> typed(Fields fields, Faults faults) {
    Map<TypedWord, Set<String>> typed = new EnumMap<>(TypedWord.class);
    Optional<Fields> below = fields.below("typed");
    if (below.isEmpty()) {
      faults.add(fields.line(), "'typed' is missing", "Add it");
      return typed;
    }
    for (TypedWord word : TypedWord.values()) {
      typed.put(word, Set.copyOf(below.get().texts(Key.of(word))));
    }
    below.get().rejectOthers();
    return typed;
  }

  private Map<Line, RichText> tactful(Fields fields, Faults faults) {
    Map<Line, RichText> lines = new EnumMap<>(Line.class);
    for (Line line : Line.values()) {
      if (fields.has(line.key())) {
        lines.put(line, line(line, fields, faults));
      }
    }
    fields.rejectOthers();
    return lines;
  }

  private RichText line(Line line, Fields fields, Faults faults) {
    String text = fields.text(line.key());
    int at = fields.lineOf(line.key());
    Set<String> used =
        PLACEHOLDER.matcher(text).results().map(SpeechReader::name).collect(Collectors.toSet());
    if (!text.isEmpty() && !used.equals(line.placeholders())) {
      faults.add(at, "'" + line.key() + "' must use exactly " + line.placeholders(), "Mend names");
    }
    return markdown.read(text, at - 1, faults);
  }

  /** Whoever lost a baby must not read of babies in any line. */
  private static void checkTact(Wording wording, Fields fields, Faults faults) {
    Wording tactful = wording.tactful();
    for (Line line : Line.values()) {
      if (tactful.speaksOfBabies(tactful.label(line))) {
        String problem = "'" + line.key() + "' speaks of babies to those who lost one";
        faults.add(fields.lineOf(line.key()), problem, "Add it below 'tactful' in other words");
      }
    }
  }

  private FlagAdvice advice() {
    Fields fields = Fields.of(folder.document(ADVICE), folder.faults(folder.file(ADVICE)));
    FlagAdvice advice = new FlagAdvice(texts(fields, "advice"), texts(fields, "tactful"));
    fields.rejectOthers();
    return advice;
  }

  private Map<String, String> texts(Fields fields, String key) {
    Map<String, String> texts = new HashMap<>();
    fields
        .below(key)
        .ifPresent(
            below -> {
              for (String flag : below.keys()) {
                texts.put(flag, below.text(flag));
                checkNumbers(below, flag);
              }
            });
    return texts;
  }

  private void checkNumbers(Fields fields, String flag) {
    PLACEHOLDER
        .matcher(fields.text(flag))
        .results()
        .map(SpeechReader::name)
        .filter(name -> !NUMBERS.contains(name))
        .forEach(
            name ->
                folder
                    .faults(folder.file(ADVICE))
                    .add(fields.lineOf(flag), "unknown name {" + name + "}", "Known: " + NUMBERS));
  }

  private static String name(MatchResult match) {
    return match.group(1);
  }
}
