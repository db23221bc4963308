package mamaback.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;

/** Reads {@code red-flags.yaml}. */
final class RedFlagReader {
  static final String FILE = "red-flags.yaml";

  private final Faults faults;
  private final WordingsReader wordings;
  private final Predicate<String> isEntry;

  private RedFlagReader(Faults faults, Predicate<String> isEntry) {
    this.faults = faults;
    this.wordings = new WordingsReader(faults);
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
            concepts(fields),
            context(fields),
            wordings.read(fields, "harmless"),
            words(fields, "fillers"),
            misspellings(fields),
            words(fields, "right-words"),
            flags,
            LessonsReader.read(folder, ids));
    fields.rejectOthers();
    WordingChecks.check(rules, faults);
    return rules;
  }

  private Map<String, List<RedFlag.Wording>> concepts(Fields fields) {
    Map<String, List<RedFlag.Wording>> byName = new LinkedHashMap<>();
    below(fields, "concepts")
        .ifPresent(
            below -> below.keys().forEach(name -> byName.put(name, wordings.read(below, name))));
    return byName;
  }

  private Map<ContextRole, List<RedFlag.Wording>> context(Fields fields) {
    return below(fields, "context").map(this::cues).orElse(Map.of());
  }

  /** All roles must be there: a misspelt one would take their meaning from its cues. */
  private Map<ContextRole, List<RedFlag.Wording>> cues(Fields fields) {
    Map<ContextRole, List<RedFlag.Wording>> cues = new EnumMap<>(ContextRole.class);
    for (ContextRole role : ContextRole.ofCues()) {
      if (fields.has(role.key())) {
        cues.put(role, wordings.read(fields, role.key()));
      } else {
        fields.reject(role.key(), "'" + role.key() + "' is missing", "Add its cues");
      }
    }
    fields.rejectOthers();
    return cues;
  }

  private Optional<Fields> below(Fields fields, String key) {
    Optional<Fields> below = fields.below(key);
    if (below.isEmpty()) {
      faults.add(fields.line(), "'" + key + "' is missing", "Add it");
    }
    return below;
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
    FlagReader reader = new FlagReader(faults, wordings, isEntry);
    List<Fields> items =
        fields.items("flags").stream().map(item -> Fields.of(item, faults)).toList();
    ListReader.rejectTwice(items, "id");
    List<RedFlag> flags = items.stream().map(reader::flag).toList();
    if (flags.isEmpty()) {
      faults.add(fields.line(), "there is no red flag", "Add 'flags:' with at least one");
    }
    return flags;
  }
}
