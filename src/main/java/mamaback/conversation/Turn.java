package mamaback.conversation;

import java.time.LocalDate;
import java.util.OptionalInt;
import mamaback.chat.ChatId;
import mamaback.knowledge.Wording;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;

/**
 * What surrounds one event: whose it is, what is known of her, and how she is spoken to.
 *
 * @param today in her zone, where it is known
 */
record Turn(
    ChatId chat, Profile profile, Preferences preferences, Wording wording, LocalDate today) {
  OptionalInt weeksSinceBirth() {
    return profile.weeksSinceBirth(today);
  }
}
