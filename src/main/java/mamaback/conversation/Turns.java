package mamaback.conversation;

import java.time.Clock;
import java.time.LocalDate;
import mamaback.chat.ChatId;
import mamaback.knowledge.KnowledgeBase;
import mamaback.profile.Preferences;
import mamaback.profile.Profiles;

/** Gathers what surrounds an event. */
final class Turns {
  private final KnowledgeBase knowledge;
  private final Profiles profiles;
  private final Clock clock;

  Turns(KnowledgeBase knowledge, Profiles profiles, Clock clock) {
    this.knowledge = knowledge;
    this.profiles = profiles;
    this.clock = clock;
  }

  Turn of(ChatId chat) {
    Preferences preferences = profiles.preferences(chat);
    LocalDate today = LocalDate.now(preferences.zone().map(clock::withZone).orElse(clock));
    return new Turn(chat, profiles.profile(chat), preferences, knowledge.speech(), today);
  }

  /** The same turn after she told something. */
  Turn again(Turn turn) {
    return of(turn.chat());
  }
}
