package mamaback.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.chat.Sender;
import mamaback.knowledge.Countries;
import mamaback.knowledge.Country;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Speech;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;
import mamaback.profile.Profiles;

/** Gathers what surrounds an event. */
final class Turns {
  static final String ENGLISH = "en";
  private static final ChatId NOBODY = new ChatId(0);

  private final KnowledgeBase knowledge;
  private final Countries countries;
  private final Profiles profiles;
  private final ChatMemory memory;
  private final Clock clock;

  Turns(Mind mind, Profiles profiles, ChatMemory memory, Clock clock) {
    this.knowledge = mind.knowledge();
    this.countries = mind.countries();
    this.profiles = profiles;
    this.memory = memory;
    this.clock = clock;
  }

  Turn of(ChatId chat, Sender sender) {
    Preferences preferences = profiles.preferences(chat);
    LocalDate today = LocalDate.now(preferences.zone().map(clock::withZone).orElse(clock));
    Optional<Country> country = preferences.country().flatMap(countries::find);
    Speech speech = knowledge.speech(wantedLanguage(preferences, sender));
    return new Turn(
        chat,
        sender,
        profiles.profile(chat),
        preferences,
        speech,
        country,
        today,
        memory.told(chat));
  }

  /** A turn of which nothing is known, for what anybody may read. */
  Turn ofNobody(Sender sender) {
    Speech speech = knowledge.speech(wantedLanguage(Preferences.UNKNOWN, sender));
    return new Turn(
        NOBODY,
        sender,
        Profile.UNKNOWN,
        Preferences.UNKNOWN,
        speech,
        Optional.empty(),
        LocalDate.now(clock),
        Told.NOTHING);
  }

  /** The same turn after she told something. */
  Turn again(Turn turn) {
    return of(turn.chat(), turn.sender());
  }

  static String wantedLanguage(Preferences preferences, Sender sender) {
    return preferences.language().or(sender::language).orElse(ENGLISH);
  }
}
