package mamaback.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bot's messages and files, as long as they can be edited or fetched. Thread-safe. */
final class Messages {
  private static final int MOST_MESSAGES = 10_000;
  private static final int MOST_FILES = 200;

  private final Map<Long, Kept> byId = new LinkedHashMap<>();
  private final Map<Long, Upload> files = new LinkedHashMap<>();
  private long lastMessage;
  private long lastFile;

  /** What is known of a message. */
  private record Kept(long chat, ChatEvent.Content content) {}

  /** An id for a message that nobody will edit. */
  synchronized long newId() {
    return ++lastMessage;
  }

  synchronized long add(long chat, ChatEvent.Content content) {
    long id = newId();
    byId.put(id, new Kept(chat, content));
    trim(byId, MOST_MESSAGES);
    return id;
  }

  /**
   * Puts {@code content} in the place of what a message says.
   *
   * @throws RefusedCallException if there is no such message or it says just that
   */
  synchronized void edit(long chat, long id, ChatEvent.Content content)
      throws RefusedCallException {
    Kept kept = kept(chat, id, "Bad Request: message to edit not found");
    if (kept.content().equals(content)) {
      throw new RefusedCallException(
          400,
          "Bad Request: message is not modified: specified new message content and reply markup are"
              + " exactly the same as a current content and reply markup of the message");
    }
    byId.put(id, new Kept(chat, content));
  }

  /**
   * What a message says.
   *
   * @throws RefusedCallException if there is no such message
   */
  synchronized ChatEvent.Content content(long chat, long id) throws RefusedCallException {
    return kept(chat, id, "Bad Request: message to edit not found").content();
  }

  /** The buttons below a message as the Bot API writes them; none where it is gone. */
  synchronized ObjectNode markup(long chat, long id) {
    Kept kept = byId.get(id);
    return kept == null || kept.chat() != chat
        ? ApiObjects.keyboard(List.of())
        : ApiObjects.keyboard(kept.content().keyboard());
  }

  /**
   * Takes a message away.
   *
   * @throws RefusedCallException if there is no such message
   */
  synchronized void delete(long chat, long id) throws RefusedCallException {
    kept(chat, id, "Bad Request: message to delete not found");
    byId.remove(id);
  }

  synchronized ChatEvent.Content.File keep(Upload upload) {
    long id = ++lastFile;
    files.put(id, upload);
    trim(files, MOST_FILES);
    return new ChatEvent.Content.File(
        id, upload.name(), upload.size(), upload.type().startsWith("image/"));
  }

  synchronized Optional<Upload> findFile(long id) {
    return Optional.ofNullable(files.get(id));
  }

  private Kept kept(long chat, long id, String refusal) throws RefusedCallException {
    Kept kept = byId.get(id);
    if (kept == null || kept.chat() != chat) {
      throw new RefusedCallException(400, refusal);
    }
    return kept;
  }

  private static <T> void trim(Map<Long, T> kept, int most) {
    if (kept.size() > most) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
