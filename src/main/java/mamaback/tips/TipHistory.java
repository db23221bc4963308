package mamaback.tips;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.ChatId;

/** Keeps which tips a chat got. Thread-safe; what was kept outlives a restart. */
public interface TipHistory {
  /** The tip that the chat got on {@code date}, if any. */
  Optional<String> tipOf(ChatId chat, LocalDate date);

  /** Notes a tip that she asked for; it is the tip of {@code date}. */
  void show(ChatId chat, LocalDate date, String tip);

  /** The tips that the chat saw, and when last. */
  Map<String, Instant> seen(ChatId chat);
}
