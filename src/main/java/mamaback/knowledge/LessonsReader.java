package mamaback.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;
import mamaback.knowledge.yaml.Node;

/** Reads {@code red-flag-lessons.yaml}. */
final class LessonsReader {
  private static final String FILE = "red-flag-lessons.yaml";

  private LessonsReader() {}

  /** The lessons of {@code folder}; none where there is no such file. */
  static Lessons read(KnowledgeFolder folder, Set<String> flags) {
    Path file = folder.file(FILE);
    return Files.exists(file)
        ? read(Fields.of(folder.document(FILE), folder.faults(file)), folder.faults(file), flags)
        : Lessons.NONE;
  }

  private static Lessons read(Fields fields, Faults faults, Set<String> flags) {
    Lessons lessons =
        new Lessons(
            scores("from", fields, faults),
            scores("keep", fields, faults),
            dangers(fields, faults, flags),
            fields.texts("harmless"));
    fields.rejectOthers();
    return lessons;
  }

  private static Map<Level, Double> scores(String name, Fields fields, Faults faults) {
    Map<Level, Double> scores = new EnumMap<>(Level.class);
    Optional<Fields> below = fields.below(name);
    for (Level level : List.of(Level.SOON, Level.URGENT, Level.EMERGENCY)) {
      String key = Key.of(level);
      Optional<Double> least = below.flatMap(each -> each.number(key));
      if (least.isEmpty()) {
        faults.add(fields.lineOf(name), "'" + name + ": " + key + "' is missing", "Write a number");
      }
      least.ifPresent(number -> scores.put(level, number));
    }
    below.ifPresent(Fields::rejectOthers);
    return scores;
  }

  private static List<Lessons.Danger> dangers(Fields fields, Faults faults, Set<String> flags) {
    List<Lessons.Danger> dangers = new ArrayList<>();
    for (Node node : fields.items("dangers")) {
      Fields each = Fields.of(node, faults);
      String flag = each.text("flag");
      if (!flags.contains(flag)) {
        faults.add(each.lineOf("flag"), "no red flag '" + flag + "'", "Name an existing id");
      }
      Level level = each.constant("level", Level.class).orElse(Level.URGENT);
      dangers.add(new Lessons.Danger(flag, level, each.texts("messages")));
      each.rejectOthers();
    }
    return dangers;
  }
}
