package mamaback.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;

/** Reads {@code cues.yaml}: what people tell about themselves in passing. */
final class CuesReader {
  private static final String FILE = "cues.yaml";

  private static final Cue NOTHING = new Cue(List.of(), List.of());

  private final KnowledgeFolder folder;
  private final Faults faults;

  CuesReader(KnowledgeFolder folder) {
    this.folder = folder;
    this.faults = folder.faults(folder.file(FILE));
  }

  /** The cues of the folder, faults added to the folder's own. */
  Cues read() {
    Fields fields = Fields.of(folder.document(FILE), faults);
    Cues cues =
        new Cues(
            cue(fields, "seen"),
            cue(fields, "joking"),
            cue(fields, "other"),
            cue(fields, "loss"),
            cue(fields, "recalled"),
            cue(fields, "current"),
            cue(fields, "apart"),
            cue(fields, "pregnant"),
            cue(fields, "readmitted"),
            meanwhile(fields),
            cue(fields, "unable"),
            facts(fields),
            modifiers(fields));
    fields.rejectOthers();
    return cues;
  }

  private Map<Meanwhile, Cue> meanwhile(Fields fields) {
    Optional<Fields> below = fields.below("meanwhile");
    if (below.isEmpty()) {
      faults.add(fields.line(), "'meanwhile' is missing", "Add it");
      return Map.of();
    }
    Map<Meanwhile, Cue> cues = new EnumMap<>(Meanwhile.class);
    for (Meanwhile each : Meanwhile.values()) {
      cues.put(each, cue(below.get(), Key.of(each)));
    }
    below.get().rejectOthers();
    return cues;
  }

  private FactCues facts(Fields fields) {
    Optional<Fields> below = fields.below("facts");
    if (below.isEmpty()) {
      faults.add(fields.line(), "'facts' is missing", "Add it");
      return new FactCues(Map.of(), Map.of(), Map.of(), NOTHING, Set.of());
    }
    Fields facts = below.get();
    Map<Boolean, Cue> epidural =
        Map.of(true, cue(facts, "epidural"), false, cue(facts, "no-epidural"));
    FactCues cues =
        new FactCues(
            each(facts, BirthType.class),
            each(facts, Feeding.class),
            epidural,
            cue(facts, "age"),
            Set.copyOf(facts.texts("fillers")));
    facts.rejectOthers();
    return cues;
  }

  /** A cue for each value of {@code type}, below its name. */
  private <E extends Enum<E>> Map<E, Cue> each(Fields facts, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .collect(Collectors.toMap(value -> value, value -> cue(facts, Key.of(value))));
  }

  private Modifiers modifiers(Fields fields) {
    Optional<Fields> below = fields.below("modifiers");
    if (below.isEmpty()) {
      faults.add(fields.line(), "'modifiers' is missing", "Add it");
      return new Modifiers(Set.of(), Set.of(), Map.of());
    }
    Map<Modifier, Set<String>> words = new EnumMap<>(Modifier.class);
    for (Modifier each : Modifier.values()) {
      words.put(each, words(below.get(), Key.of(each)));
    }
    Modifiers modifiers =
        new Modifiers(words(below.get(), "leads"), words(below.get(), "fillers"), words);
    below.get().rejectOthers();
    return modifiers;
  }

  private static Set<String> words(Fields fields, String key) {
    return new HashSet<>(fields.texts(key));
  }

  private Cue cue(Fields fields, String name) {
    Optional<Fields> below = fields.below(name);
    if (below.isEmpty()) {
      faults.add(fields.line(), "'" + name + "' is missing", "Add it");
      return NOTHING;
    }
    Cue cue = new Cue(below.get().texts("phrases"), below.get().texts("unless"));
    below.get().rejectOthers();
    return cue;
  }
}
