package mamaback.profile;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mamaback.chat.ChatId;

/** Keeps profiles until the program ends. Thread-safe. */
final class MemoryProfiles implements Profiles {
  private final ByChat<Profile> profiles = new ByChat<>();
  private final ByChat<Preferences> preferences = new ByChat<>();
  private final ByChat<Map<String, Instant>> told = new ByChat<>();

  @Override
  public Profile profile(ChatId chat) {
    return profiles.get(chat, Profile.UNKNOWN);
  }

  @Override
  public void keep(ChatId chat, Profile profile) {
    profiles.keep(chat, profile);
  }

  @Override
  public Preferences preferences(ChatId chat) {
    return preferences.get(chat, Preferences.UNKNOWN);
  }

  @Override
  public void keep(ChatId chat, Preferences preferred) {
    preferences.keep(chat, preferred);
  }

  @Override
  public Map<String, Instant> toldAt(ChatId chat) {
    return Map.copyOf(told.get(chat, Map.of()));
  }

  @Override
  public void noteTold(ChatId chat, String fact, Instant at) {
    told.getOrKeep(chat, ConcurrentHashMap::new).put(fact, at);
  }

  void erase(ChatId chat) {
    profiles.erase(chat);
    preferences.erase(chat);
    told.erase(chat);
  }

  void move(ChatId from, ChatId to) {
    profiles.move(from, to);
    preferences.move(from, to);
    told.move(from, to);
  }
}
