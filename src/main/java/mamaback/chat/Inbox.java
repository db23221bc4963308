package mamaback.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps what came in until it is answered, and knows again what came before. Thread-safe. */
public interface Inbox {
  /**
   * What came in.
   *
   * @param id the messenger's number of it
   * @param chat where it asks for a reply; empty where it asks for none
   * @param content as the messenger sent it
   */
  record Item(long id, Optional<ChatId> chat, String content) {
    @Override
    public String toString() {
      return "Item[masked]";
    }
  }

  /** Keeps {@code items}, durably where this outlives a restart; the ids that were new. */
  Set<Long> add(List<Item> items);

  /** What was kept and not answered, oldest first. */
  List<Item> waiting();

  /** The chats in which something was kept and not answered. */
  List<ChatId> chatsWaiting();

  /** What is to be answered next in {@code chat}: the lowest number. */
  Optional<Item> next(ChatId chat);

  /** Forgets the content of {@code id}, not that it came. */
  void answered(long id);

  /** What was said to messages. */
  Replies replies();
}
