package mamaback.profile;

import java.time.Instant;
import java.util.Map;
import mamaback.chat.ChatId;

/** Keeps what was told in each chat. Thread-safe; what was kept outlives a restart. */
public interface Profiles {
  /** What is known; {@link Profile#UNKNOWN} where nothing was told. */
  Profile profile(ChatId chat);

  void keep(ChatId chat, Profile profile);

  /** What she prefers; {@link Preferences#UNKNOWN} where nothing was told. */
  Preferences preferences(ChatId chat);

  void keep(ChatId chat, Preferences preferences);

  /** When she last told each fact, or said that it is still so, by the fact's word. */
  Map<String, Instant> toldAt(ChatId chat);

  void noteTold(ChatId chat, String fact, Instant at);
}
