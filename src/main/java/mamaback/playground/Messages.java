package mamaback.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages and files, as long as they can be edited, answered or fetched. Thread-safe. */
final class Messages {
  private static final int MOST_MESSAGES = 10_000;
  private static final int MOST_FILES = 200;

  private final Map<Long, Kept> byId = new LinkedHashMap<>();
  private final Map<Long, Upload> files = new LinkedHashMap<>();
  private long lastMessage;
  private long lastFile;

  /** What is known of a message. */
  record Kept(long chat, long author, Content content) {}

  /** An id for a message that nobody will edit. */
  synchronized long newId() {
    return ++lastMessage;
  }

  synchronized long add(long chat, long author, Content content) {
    long id = newId();
    byId.put(id, new Kept(chat, author, content));
    trim(byId, MOST_MESSAGES);
    return id;
  }

  /**
   * Puts {@code content} in the place of what a message of the bot says.
   *
   * @throws RefusedCallException if there is no such message or it says just that
   */
  synchronized void edit(long chat, long id, Content content) throws RefusedCallException {
    if (content(chat, id).equals(content)) {
      throw new RefusedCallException(
          400,
          "Bad Request: message is not modified: specified new message content and reply markup are"
              + " exactly the same as a current content and reply markup of the message");
    }
    byId.put(id, new Kept(chat, ApiObjects.BOT_ID, content));
  }

  /** Puts other words into a message of hers; false where it is none. */
  synchronized boolean rewrite(Seat seat, long id, List<Piece> text) {
    boolean isHers =
        find(seat.chat(), id).filter(kept -> kept.author() == seat.user().id()).isPresent();
    if (isHers) {
      byId.put(id, new Kept(seat.chat(), seat.user().id(), Content.said(text)));
    }
    return isHers;
  }

  /**
   * What a message of the bot says.
   *
   * @throws RefusedCallException if there is no such message
   */
  synchronized Content content(long chat, long id) throws RefusedCallException {
    return find(chat, id)
        .filter(kept -> kept.author() == ApiObjects.BOT_ID)
        .map(Kept::content)
        .orElseThrow(() -> new RefusedCallException(400, "Bad Request: message to edit not found"));
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
    if (find(chat, id).isEmpty()) {
      throw new RefusedCallException(400, "Bad Request: message to delete not found");
    }
    byId.remove(id);
  }

  synchronized Optional<Kept> find(long chat, long id) {
    return Optional.ofNullable(byId.get(id)).filter(kept -> kept.chat() == chat);
  }

  synchronized Content.File keep(Upload upload) {
    long id = ++lastFile;
    files.put(id, upload);
    trim(files, MOST_FILES);
    return new Content.File(id, upload.name(), upload.size(), upload.type().startsWith("image/"));
  }

  synchronized Optional<Upload> findFile(long id) {
    return Optional.ofNullable(files.get(id));
  }

  private static <T> void trim(Map<Long, T> kept, int most) {
    if (kept.size() > most) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
