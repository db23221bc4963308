package mamaback.profile;

import java.util.Map;
import mamaback.chat.ChatId;

/** All that is kept of a chat, wherever it is kept. Thread-safe. */
public interface PersonalData {
  /** Everything by its name, as text, numbers, lists and maps that can be written as JSON. */
  Map<String, Object> export(ChatId chat);

  /** Deletes all of it at once, or nothing. */
  void erase(ChatId chat);

  /** What was kept of {@code from} is of {@code to} from now on: a group got a new id. */
  void move(ChatId from, ChatId to);
}
