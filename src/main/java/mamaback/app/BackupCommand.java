package mamaback.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import mamaback.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the data file while the bot runs. */
@Command(
    name = "backup",
    description = {
      "Copies the data file into FILE, also while the bot runs.",
      "A PostgreSQL is backed up with its own tools."
    },
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private Places places = new Places();

  @Parameters(paramLabel = "FILE", description = "The file to be made.")
  private Path file = Path.of("backup.db");

  BackupCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = program.settings(places);
    if (settings.store().url().isPresent()) {
      throw new SettingsException("store.url names a PostgreSQL: back it up with pg_dump.");
    }
    Store.backUp(settings.store().folder(), file);
    program.out().println("Backed up into " + file);
    return ExitCode.OK;
  }
}
