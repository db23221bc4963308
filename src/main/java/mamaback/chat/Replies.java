package mamaback.chat;

import java.time.Duration;
import java.util.Optional;

/**
 * Keeps which message of the bot answers which of hers, so that an edited question edits its
 * answer. Numbers of messages alone, no words. Thread-safe.
 */
public interface Replies {
  /** Bot API, editMessageText: a message of the bot may be edited for so long for certain. */
  Duration KEPT = Duration.ofDays(2);

  void note(ChatId chat, int question, int reply);

  /** The message that answers {@code question}; empty where it was another, or long ago. */
  Optional<Integer> find(ChatId chat, int question);
}
