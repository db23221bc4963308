package mamaback.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;
import mamaback.knowledge.yaml.Node;

/** Reads {@code red-flags.yaml}. */
final class RedFlagReader {
  static final String FILE = "red-flags.yaml";

  /** Fewer examples would not show what a rule does (issue: red flags that can be trusted). */
  private static final int EMERGENCY_EXAMPLES = 15;

  private static final int OTHER_EXAMPLES = 8;

  private final Faults faults;
  private final Predicate<String> isEntry;

  private RedFlagReader(Faults faults, Predicate<String> isEntry) {
    this.faults = faults;
    this.isEntry = isEntry;
  }

  /**
   * The rules of {@code folder}, faults added to the folder's own.
   *
   * @param isEntry whether an id is that of an entry
   */
  static RedFlagRules read(KnowledgeFolder folder, Predicate<String> isEntry) {
    RedFlagReader reader = new RedFlagReader(folder.faults(folder.file(FILE)), isEntry);
    return reader.rules(Fields.of(folder.document(FILE), reader.faults), folder);
  }

  private RedFlagRules rules(Fields fields, KnowledgeFolder folder) {
    List<RedFlag> flags = flags(fields);
    Set<String> ids = flags.stream().map(RedFlag::id).collect(Collectors.toSet());
    RedFlagRules rules =
        new RedFlagRules(
            wordingsByName(fields, "concepts"),
            wordingsByName(fields, "context"),
            wordings(fields, "harmless"),
            words(fields, "fillers"),
            misspellings(fields),
            words(fields, "right-words"),
            flags,
            LessonsReader.read(folder, ids));
    fields.rejectOthers();
    return rules;
  }

  private Map<String, List<RedFlag.Wording>> wordingsByName(Fields fields, String key) {
    Map<String, List<RedFlag.Wording>> byName = new LinkedHashMap<>();
    Optional<Fields> below = fields.below(key);
    if (below.isEmpty()) {
      faults.add(fields.line(), "'" + key + "' is missing", "Add it");
      return byName;
    }
    for (String name : below.get().keys()) {
      byName.put(name, wordings(below.get(), name));
    }
    return byName;
  }

  private List<RedFlag.Wording> wordings(Fields fields, String key) {
    List<RedFlag.Wording> wordings = new ArrayList<>();
    for (Node node : fields.items(key)) {
      if (node instanceof Node.Scalar(int line, String text)) {
        wordings.add(new RedFlag.Wording(text, line));
      } else {
        faults.add(node.line(), "a wording must be a text", "Put it in double quotes");
      }
    }
    if (wordings.isEmpty()) {
      faults.add(fields.lineOf(key), "'" + key + "' has no wording", "Add one, or delete it");
    }
    return wordings;
  }

  /** Words in lines, so that a long list stays readable. */
  private static Set<String> words(Fields fields, String key) {
    Set<String> words = new HashSet<>();
    for (String line : fields.texts(key)) {
      words.addAll(Arrays.asList(line.strip().split("\\s+", -1)));
    }
    return words;
  }

  private Map<String, String> misspellings(Fields fields) {
    Map<String, String> meant = new HashMap<>();
    Optional<Fields> below = fields.below("misspellings");
    for (String right : below.map(Fields::keys).orElse(List.of())) {
      for (String wrong : below.orElseThrow().text(right).split("\\s+", -1)) {
        meant.put(wrong, right);
      }
    }
    return meant;
  }

  private List<RedFlag> flags(Fields fields) {
    List<RedFlag> flags = fields.items("flags").stream().map(this::flag).toList();
    if (flags.isEmpty()) {
      faults.add(fields.line(), "there is no red flag", "Add 'flags:' with at least one");
    }
    return flags;
  }

  private RedFlag flag(Node node) {
    Fields fields = Fields.of(node, faults);
    RedFlag flag =
        new RedFlag(
            fields.text("id"),
            fields.text("title"),
            fields.yesOrNo("discreet").orElse(false),
            fields.yesOrNo("baby").orElse(false),
            topic(fields),
            fields.optionalText("advice"),
            signs(fields),
            examples(fields, "must-fire"),
            examples(fields, "must-not-fire"),
            fields.text("source"));
    checkExamples(flag, fields);
    fields.rejectOthers();
    return flag;
  }

  private Optional<String> topic(Fields fields) {
    Optional<String> topic = fields.optionalText("topic");
    if (topic.isPresent() && !isEntry.test(topic.get())) {
      faults.add(fields.lineOf("topic"), "no entry '" + topic.get() + "'", "Name an existing id");
    }
    return topic;
  }

  private List<RedFlag.Sign> signs(Fields fields) {
    List<RedFlag.Sign> signs = new ArrayList<>();
    Optional<Fields> below = fields.below("signs");
    Optional<Fields> unless = fields.below("unless");
    for (Level level : List.of(Level.EMERGENCY, Level.URGENT, Level.SOON, Level.INFO)) {
      String key = level.name().toLowerCase(Locale.ROOT);
      if (below.isPresent() && below.get().has(key)) {
        boolean isGuarded = unless.isPresent() && unless.get().has(key);
        List<RedFlag.Wording> guards = isGuarded ? wordings(unless.get(), key) : List.of();
        signs.add(new RedFlag.Sign(level, wordings(below.get(), key), guards));
      }
    }
    below.ifPresent(Fields::rejectOthers);
    unless.ifPresent(Fields::rejectOthers);
    return signs;
  }

  /** Grouped by level: {@code emergency: [..]}, {@code none: [..]}. */
  private List<RedFlag.Example> examples(Fields fields, String key) {
    List<RedFlag.Example> examples = new ArrayList<>();
    Optional<Fields> below = fields.below(key);
    for (Level level : Level.values()) {
      String name = level.name().toLowerCase(Locale.ROOT);
      if (below.isPresent() && below.get().has(name)) {
        wordings(below.get(), name)
            .forEach(each -> examples.add(new RedFlag.Example(each.text(), level, each.line())));
      }
    }
    below.ifPresent(Fields::rejectOthers);
    return examples;
  }

  private void checkExamples(RedFlag flag, Fields fields) {
    boolean isEmergency = flag.signs().stream().anyMatch(sign -> sign.level() == Level.EMERGENCY);
    int least = isEmergency ? EMERGENCY_EXAMPLES : OTHER_EXAMPLES;
    if (flag.mustFire().size() < least) {
      String problem = flag.id() + " has " + flag.mustFire().size() + " must-fire examples";
      faults.add(fields.lineOf("must-fire"), problem, "Write at least " + least);
    }
    if (flag.mustNotFire().size() < least) {
      String problem = flag.id() + " has " + flag.mustNotFire().size() + " must-not-fire examples";
      faults.add(fields.lineOf("must-not-fire"), problem, "Write at least " + least);
    }
  }
}
