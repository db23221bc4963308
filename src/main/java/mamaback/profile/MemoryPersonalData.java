package mamaback.profile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import mamaback.chat.ChatId;

/** All that the others in memory keep of a chat. Thread-safe. */
final class MemoryPersonalData implements PersonalData {
  private final MemoryProfiles profiles;
  private final MemoryNotes notes;
  private final MemoryMail mail;
  private final ByChat<Instant> departures = new ByChat<>();

  MemoryPersonalData(MemoryProfiles profiles, MemoryNotes notes, MemoryMail mail) {
    this.profiles = profiles;
    this.notes = notes;
    this.mail = mail;
  }

  @Override
  public Map<String, Object> export(ChatId chat) {
    PersonalRecord record =
        new PersonalRecord(
            profiles.profile(chat),
            profiles.preferences(chat),
            notes.notes(chat),
            profiles.toldAt(chat));
    Map<String, Object> all = record.asMap();
    all.put("answersAwaited", mail.awaited(chat));
    return all;
  }

  @Override
  public void erase(ChatId chat) {
    profiles.erase(chat);
    notes.erase(chat);
    mail.tellNothing(chat);
    departures.erase(chat);
  }

  @Override
  public void left(ChatId chat, Instant at) {
    departures.getOrKeep(chat, () -> at);
  }

  @Override
  public void reached(ChatId chat) {
    departures.erase(chat);
  }

  @Override
  public int eraseLeftBefore(Instant limit) {
    List<ChatId> left = departures.chats(at -> at.isBefore(limit));
    left.forEach(this::erase);
    return left.size();
  }

  @Override
  public void move(ChatId from, ChatId to) {
    profiles.move(from, to);
    notes.move(from, to);
    mail.move(from, to);
    departures.move(from, to);
  }
}
