package mamaback.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.knowledge.Countries;
import mamaback.knowledge.Country;
import mamaback.knowledge.KnowledgeBase;
import mamaback.profile.Preferences;
import mamaback.profile.Profiles;

/** Gathers what surrounds an event. */
final class Turns {
  private final KnowledgeBase knowledge;
  private final Countries countries;
  private final Profiles profiles;
  private final Clock clock;

  Turns(Mind mind, Profiles profiles, Clock clock) {
    this.knowledge = mind.knowledge();
    this.countries = mind.countries();
    this.profiles = profiles;
    this.clock = clock;
  }

  Turn of(ChatId chat) {
    Preferences preferences = profiles.preferences(chat);
    LocalDate today = LocalDate.now(preferences.zone().map(clock::withZone).orElse(clock));
    Optional<Country> country = preferences.country().flatMap(countries::find);
    return new Turn(chat, profiles.profile(chat), preferences, knowledge.speech(), country, today);
  }

  /** The same turn after she told something. */
  Turn again(Turn turn) {
    return of(turn.chat());
  }
}
