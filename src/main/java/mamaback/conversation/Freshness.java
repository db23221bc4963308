package mamaback.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.profile.Profiles;

/** Knows whether what she told is so long ago that it may have changed. */
final class Freshness {
  /** Clinical brief, part 6, principle: re-confirm data older than eight weeks. */
  private static final Duration FRESH = Duration.ofDays(8 * 7);

  private final Profiles profiles;
  private final Clock clock;

  Freshness(Profiles profiles, Clock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  boolean isOld(ChatId chat, Fact fact) {
    return Optional.ofNullable(profiles.toldAt(chat).get(fact.word()))
        .filter(at -> at.plus(FRESH).isBefore(clock.instant()))
        .isPresent();
  }

  /** She told {@code fact}, or was asked whether it is still so: silence means that it is. */
  void confirm(ChatId chat, Fact fact) {
    profiles.noteTold(chat, fact.word(), clock.instant());
  }
}
