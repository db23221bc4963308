package mamaback.profile;

import mamaback.chat.ChatId;

/** Keeps the notes of each chat. Thread-safe; what was kept outlives a restart. */
public interface ChatNotes {
  /** The notes; {@link Notes#NONE} where there are none. */
  Notes notes(ChatId chat);

  void keep(ChatId chat, Notes notes);
}
