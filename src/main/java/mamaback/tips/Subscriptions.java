package mamaback.tips;

import java.util.Optional;
import mamaback.chat.ChatId;

/** Keeps who gets tips and when. Thread-safe; what was kept outlives a restart. */
public interface Subscriptions {
  /** The subscription of {@code chat}; empty where it gets no tips. */
  Optional<Subscription> find(ChatId chat);

  /** The last subscription of {@code chat}, ended or not: what "undo" brings back. */
  Optional<Subscription> findLast(ChatId chat);

  /** Begins or changes a subscription; the next tip is the next time after now. */
  void keep(Subscription subscription);

  /** No tips from now on, also none that is planned. */
  void end(ChatId chat);

  /** How many chats get tips. */
  long count();
}
