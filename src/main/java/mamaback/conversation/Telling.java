package mamaback.conversation;

import java.time.LocalDate;
import java.util.Optional;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;
import mamaback.profile.Profiles;

/** Keeps what she tells about herself. The words come from outside and may be anything. */
final class Telling {
  static final String YES = "yes";
  static final String NO = "no";

  /** Clears a fact. */
  static final String NOTHING = "";

  private final Profiles profiles;
  private final Turns turns;
  private final Freshness freshness;
  private final ChatMemory memory;

  Telling(Profiles profiles, Turns turns, Freshness freshness, ChatMemory memory) {
    this.profiles = profiles;
    this.turns = turns;
    this.freshness = freshness;
    this.memory = memory;
  }

  /** Keeps {@code value}; the turn as it is from then on, or empty where the value is none. */
  Optional<Turn> tell(Turn turn, Fact fact, String value) {
    return switch (fact) {
      case COUNTRY, LANGUAGE, ZONE ->
          ToldFacts.preferences(turn.preferences(), fact, value)
              .map(preferences -> kept(turn, turn.profile(), preferences));
      case BORN, BIRTH, FEEDING, EPIDURAL, PREGNANT, LOSS ->
          ToldFacts.profile(turn, fact, value)
              .map(
                  profile -> {
                    noteWhen(turn, fact, value);
                    memory.noteTold(turn.chat(), memory.told(turn.chat()).without(fact));
                    return kept(turn, profile, turn.preferences());
                  });
    };
  }

  private void noteWhen(Turn turn, Fact fact, String value) {
    if (!value.equals(NOTHING)) {
      freshness.confirm(turn.chat(), fact);
    }
  }

  /** {@code fact} is not so, and {@code again} is so again. */
  Optional<Turn> takeBack(Turn turn, Fact fact, Optional<Fact> again) {
    Optional<Turn> without = tell(turn, fact, NO);
    return again.isEmpty() ? without : without.flatMap(told -> tell(told, again.get(), YES));
  }

  /** She gave birth at least so many weeks ago; that counts in this talk alone. */
  Turn assume(Turn turn, int weeks) {
    Told told = turn.told().withWeeks(weeks);
    memory.noteTold(turn.chat(), told);
    return turn.telling(told);
  }

  /** Keeps when her baby was born. */
  Turn born(Turn turn, LocalDate date) {
    freshness.confirm(turn.chat(), Fact.BORN);
    return kept(turn, ToldFacts.born(turn, date), turn.preferences());
  }

  private Turn kept(Turn turn, Profile profile, Preferences preferences) {
    if (!profile.equals(turn.profile())) {
      profiles.keep(turn.chat(), profile);
    }
    if (!preferences.equals(turn.preferences())) {
      profiles.keep(turn.chat(), preferences);
    }
    return turns.again(turn);
  }
}
