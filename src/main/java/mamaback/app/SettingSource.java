package mamaback.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.knowledge.Fault;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Node;
import mamaback.knowledge.yaml.YamlParser;

/** Gathers what was set in a file and by environment variables, which win. */
final class SettingSource {
  private final Path file;
  private final List<Fault> found;
  private final Faults faults;
  private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

  private SettingSource(Path file, List<Fault> found) {
    this.file = file;
    this.found = found;
    this.faults = new Faults(file, found);
  }

  /** A value and where it was given. */
  record Value(String text, Path origin, int line) {}

  /** What was set; wrong keys and a file that cannot be read are added to {@code found}. */
  static Map<Setting, Value> values(Path file, Map<String, String> environment, List<Fault> found) {
    SettingSource source = new SettingSource(file, found);
    source.readFile();
    environment.forEach(source::override);
    return source.values;
  }

  private void readFile() {
    try {
      flatten("", new YamlParser(faults, 0).parse(Files.readString(file)));
    } catch (IOException e) {
      faults.add(1, "cannot be read", "Run in the project's folder, or give --config FILE");
    }
  }

  private void flatten(String prefix, Node node) {
    switch (node) {
      case Node.Mapping(int ignored, Map<String, Node> children) ->
          children.forEach(
              (key, child) -> flatten(prefix.isEmpty() ? key : prefix + "." + key, child));
      case Node.Scalar(int line, String text) -> given(prefix, text, line);
      case Node.Sequence(int line, var ignored) ->
          faults.add(line, "'" + prefix + "' must be one value", "Write it without a list");
      case Node.Empty ignored -> {
        // Nothing after the colon, or an empty file: what is built in holds.
      }
    }
  }

  private void given(String key, String text, int line) {
    Optional<Setting> setting = Setting.find(key);
    if (setting.isEmpty()) {
      faults.add(line, "unknown key '" + key + "'", "Remove it, or look the name up");
      return;
    }
    values.put(setting.get(), new Value(text, file, line));
  }

  private void override(String variable, String text) {
    if (!variable.startsWith(Setting.VARIABLE_PREFIX)) {
      return;
    }
    Path origin = Path.of("environment variable " + variable);
    Optional<Setting> setting = Setting.findByVariable(variable);
    if (setting.isEmpty()) {
      new Faults(origin, found).add(1, "no key has this name", "Unset it, or mend its name");
      return;
    }
    values.put(setting.get(), new Value(text, origin, 1));
  }
}
