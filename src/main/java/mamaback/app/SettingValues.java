package mamaback.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.app.SettingSource.Value;
import mamaback.knowledge.Fault;
import mamaback.knowledge.yaml.Faults;

/** The values of settings as what they are; gathers what is wrong with them. Not thread-safe. */
final class SettingValues {
  private final Path file;
  private final List<Fault> found = new ArrayList<>();
  private final Map<Setting, Value> values;

  /** What {@code file} and {@code environment} set. */
  SettingValues(Path file, Map<String, String> environment) {
    this.file = file;
    this.values = SettingSource.values(file, environment, found);
  }

  /** All that is wrong so far. */
  List<Fault> faults() {
    return List.copyOf(found);
  }

  /** As it was given; what is built in where it was not. */
  String text(Setting setting) {
    return value(setting).text();
  }

  private Value value(Setting setting) {
    return values.getOrDefault(setting, new Value(setting.fallback(), file, 1));
  }

  boolean isYes(Setting setting) {
    if (!List.of("yes", "no").contains(text(setting))) {
      reject(setting, "is neither yes nor no", "Mend it");
    }
    return text(setting).equals("yes");
  }

  double number(Setting setting, double least, double most) {
    try {
      double number = Double.parseDouble(text(setting));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, like a number out of range.
    }
    reject(setting, "is no number from " + least + " to " + most, "Mend it");
    return least;
  }

  Path folder(Setting setting) {
    try {
      return Path.of(text(setting));
    } catch (InvalidPathException e) {
      reject(setting, "is no folder", "Mend it");
      return Path.of(setting.fallback());
    }
  }

  Optional<Path> folderIfGiven(Setting setting) {
    return text(setting).isBlank() ? Optional.empty() : Optional.of(folder(setting));
  }

  URI address(Setting setting) {
    String text = text(setting);
    try {
      URI address = new URI(text);
      if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Reported below, like an address without a host.
    }
    reject(setting, "is no web address: " + text, "Write http(s)://host or http(s)://host:port");
    return URI.create(setting.fallback());
  }

  /** Adds a fault of {@code setting} where its value was given. */
  void reject(Setting setting, String problem, String mend) {
    Value value = value(setting);
    new Faults(value.origin(), found).add(value.line(), setting.key() + " " + problem, mend);
  }
}
