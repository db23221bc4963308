package mamaback.profile;

import java.time.Instant;
import java.util.Map;
import mamaback.chat.ChatId;

/** All that is kept of a chat, wherever it is kept. Thread-safe. */
public interface PersonalData {
  /** Everything by its name, as text, numbers, lists and maps that can be written as JSON. */
  Map<String, Object> export(ChatId chat);

  /** Deletes all of it at once, or nothing. */
  void erase(ChatId chat);

  /** Notes that {@code chat} cannot be reached since {@code at}, where that is not noted yet. */
  void left(ChatId chat, Instant at);

  /** Takes that back: something arrived there. */
  void reached(ChatId chat);

  /** Deletes all of each chat that left before {@code limit}. Returns how many there were. */
  int eraseLeftBefore(Instant limit);

  /** What was kept of {@code from} is of {@code to} from now on: a group got a new id. */
  void move(ChatId from, ChatId to);
}
