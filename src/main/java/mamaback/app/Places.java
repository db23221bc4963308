package mamaback.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where settings and knowledge lie. */
final class Places {
  private static final String COUNTRIES = "countries.yaml";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      defaultValue = "config/bot.yaml",
      description = "Settings (default: ${DEFAULT-VALUE}).")
  private Path config = Path.of("config/bot.yaml");

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      defaultValue = "knowledge",
      description = "Knowledge folder (default: ${DEFAULT-VALUE}).")
  private Path knowledge = Path.of("knowledge");

  Path config() {
    return config;
  }

  Path knowledge() {
    return knowledge;
  }

  /** The same with another knowledge folder. */
  Places with(Path folder) {
    Places other = new Places();
    other.config = config;
    other.knowledge = folder;
    return other;
  }

  /** All of them, for who watches them. */
  List<Path> all() {
    return List.of(config, countries(), knowledge);
  }

  /** The numbers to call: beside the settings, or the ones that come with the program. */
  Path countries() {
    Path beside = config.resolveSibling(COUNTRIES);
    return Files.exists(beside) ? beside : Path.of("config", COUNTRIES);
  }

  /** Whether the knowledge folder has no more than answers, and perhaps a lexicon. */
  boolean hasAnswersAlone() {
    return Files.notExists(knowledge.resolve("en").resolve("red-flags.yaml"));
  }
}
