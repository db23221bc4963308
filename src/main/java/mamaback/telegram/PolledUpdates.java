package mamaback.telegram;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;

/** A batch of updates in the order of the server. */
final class PolledUpdates implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient List<Polled> updates;

  PolledUpdates(List<Polled> updates) {
    this.updates = List.copyOf(updates);
  }

  /**
   * An update.
   *
   * @param content as the server sent it, but for places, which are kept coarse
   * @param update empty where it cannot be read
   */
  record Polled(long id, String content, Optional<Update> update) {
    @Override
    public String toString() {
      return "Polled[masked]";
    }
  }

  List<Polled> updates() {
    return updates;
  }
}
