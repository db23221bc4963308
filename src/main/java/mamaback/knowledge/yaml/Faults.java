package mamaback.knowledge.yaml;

import java.nio.file.Path;
import java.util.List;
import mamaback.knowledge.Fault;

/** Gathers the faults of one file. */
public final class Faults {
  private final Path file;
  private final List<Fault> found;

  /**
   * @param found where faults are added, shared by the files that are read together
   */
  public Faults(Path file, List<Fault> found) {
    this.file = file;
    this.found = found;
  }

  public void add(int line, String problem, String mend) {
    found.add(new Fault(file, line, problem, mend));
  }
}
