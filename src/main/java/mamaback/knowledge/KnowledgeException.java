package mamaback.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** The files cannot be used; every fault that was found is listed. */
public final class KnowledgeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public KnowledgeException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
