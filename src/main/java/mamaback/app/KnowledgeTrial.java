package mamaback.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mamaback.conversation.Mind;
import mamaback.curation.Change;
import mamaback.evaluation.KnowledgeChecks;
import mamaback.evaluation.Remark;
import mamaback.evaluation.Remark.Severity;
import mamaback.knowledge.Fault;
import mamaback.knowledge.KnowledgeException;

/**
 * Checks a change of the knowledge on a copy and makes it only if nothing is wrong with it, so that
 * a bot that watches the folder never sees a bad one.
 */
final class KnowledgeTrial {
  private final Program program;
  private final Places places;

  KnowledgeTrial(Program program, Places places) {
    this.program = program;
    this.places = places;
  }

  /**
   * Makes {@code change}. Returns what the bot thinks with from then on.
   *
   * @throws KnowledgeException if the knowledge would have a fault; nothing is changed then
   * @throws IOException if a file cannot be read or written
   */
  Mind make(Change change) throws KnowledgeException, IOException, SettingsException {
    try (TemporaryFolder copy = TemporaryFolder.create("mamaback-knowledge")) {
      copy(places.knowledge(), copy.path());
      write(copy.path(), change);
      Mind mind = check(copy.path());
      write(places.knowledge(), change);
      return mind;
    }
  }

  /** Makes {@code change} in a file that the bot does not read. */
  void makeUnchecked(Change change) throws IOException {
    write(places.knowledge(), change);
  }

  private Mind check(Path copy) throws KnowledgeException, SettingsException {
    try {
      Mind mind = Workshop.open(program, places.with(copy)).mind();
      LocalDate today = LocalDate.now(program.clock());
      List<Fault> faults =
          new KnowledgeChecks(mind.knowledge(), copy)
              .remarks(mind.finder(), mind.triage(), today).stream()
                  .filter(remark -> remark.severity() == Severity.FAULT)
                  .map(Remark::fault)
                  .toList();
      if (!faults.isEmpty()) {
        throw new KnowledgeException(faults);
      }
      return mind;
    } catch (KnowledgeException e) {
      throw new KnowledgeException(e.faults().stream().map(fault -> ours(fault, copy)).toList());
    }
  }

  /** The same fault as it would be in the real folder. */
  private Fault ours(Fault fault, Path copy) {
    Path file =
        fault.file().startsWith(copy)
            ? places.knowledge().resolve(copy.relativize(fault.file()))
            : fault.file();
    return new Fault(file, fault.line(), fault.problem(), fault.mend());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
  }

  private static void write(Path root, Change change) throws IOException {
    Path file = root.resolve(change.file());
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, change.text());
  }
}
