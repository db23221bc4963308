package mamaback.profile;

import mamaback.chat.ChatId;

/** Knows what was told in each chat. Thread-safe. */
public interface Profiles {
  /** What is known; {@link Profile#UNKNOWN} where nothing was told. */
  Profile profile(ChatId chat);
}
