package mamaback.profile;

import mamaback.chat.ChatId;

/** Keeps notes until the program ends. Thread-safe. */
final class MemoryNotes implements ChatNotes {
  private final ByChat<Notes> notes = new ByChat<>();

  @Override
  public Notes notes(ChatId chat) {
    return notes.get(chat, Notes.NONE);
  }

  @Override
  public void keep(ChatId chat, Notes kept) {
    notes.keep(chat, kept);
  }

  void erase(ChatId chat) {
    notes.erase(chat);
  }

  void move(ChatId from, ChatId to) {
    notes.move(from, to);
  }
}
