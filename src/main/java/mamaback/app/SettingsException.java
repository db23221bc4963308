package mamaback.app;

import java.util.List;
import java.util.stream.Collectors;
import mamaback.knowledge.Fault;

/** The settings cannot be used; every fault that was found is listed. */
final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  SettingsException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
  }

  SettingsException(String message) {
    super(message);
  }
}
