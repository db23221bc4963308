package mamaback.conversation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import mamaback.chat.ChatId;
import mamaback.chat.Sender;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Country;
import mamaback.knowledge.ProfileFact;
import mamaback.knowledge.Speech;
import mamaback.knowledge.Wording;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;

/**
 * What surrounds one event: whose it is, what is known of her, and how she is spoken to.
 *
 * @param country hers, where she told it and its numbers are known
 * @param today in her zone, where it is known
 * @param told what she told in this talk beyond the profile
 */
record Turn(
    ChatId chat,
    Sender sender,
    Profile profile,
    Preferences preferences,
    Speech speech,
    Optional<Country> country,
    LocalDate today,
    Told told) {
  private static final int FIRST_WEEKS = 6;

  OptionalInt weeksSinceBirth() {
    return profile.weeksSinceBirth(today);
  }

  /** What the rules of triage may ask of her; what holds by her profile is never talked away. */
  Set<ProfileFact> facts() {
    Set<ProfileFact> facts = facts(profile);
    facts.addAll(facts(assumed()));
    return facts;
  }

  private Set<ProfileFact> facts(Profile known) {
    Set<ProfileFact> facts = EnumSet.noneOf(ProfileFact.class);
    if (known.epidural().orElse(false)) {
      facts.add(ProfileFact.EPIDURAL);
    }
    if (known.birth().filter(BirthType.C_SECTION::equals).isPresent()) {
      facts.add(ProfileFact.C_SECTION);
    }
    if (known.pregnant()) {
      facts.add(ProfileFact.PREGNANT);
    }
    if (known.weeksSinceBirth(today).orElse(Integer.MAX_VALUE) <= FIRST_WEEKS) {
      facts.add(ProfileFact.FIRST_WEEKS);
    }
    return facts;
  }

  /**
   * The profile for fitting an answer, never to be kept: with what she told in this talk, and where
   * no date is known, with the weeks.
   */
  Profile assumed() {
    Profile known = told.in(profile);
    return profile.birthDate().isEmpty() && told.weeks().isPresent()
        ? known.withBirthDate(today.minusWeeks(told.weeks().getAsInt()))
        : known;
  }

  /** The same turn with what she tells in it. */
  Turn telling(Told facts) {
    return new Turn(chat, sender, profile, preferences, speech, country, today, facts);
  }

  /** The same turn, were {@code supposed} known of her; for one answer, never to be kept. */
  Turn supposing(Profile supposed) {
    return new Turn(chat, sender, supposed, preferences, speech, country, today, told);
  }

  Wording wording() {
    return profile.bereaved() ? speech.wording().tactful() : speech.wording();
  }

  /** Who writes: in a group its member, else whoever the chat is with. */
  ChatId person() {
    return sender.person().orElse(chat);
  }

  /** Whether others read along. */
  boolean isInGroup() {
    return switch (sender.place()) {
      case LOCAL, PRIVATE -> false;
      case GROUP, CHANNEL -> true;
    };
  }

  /** The language that she chose, or else that of her messenger, or that of the answers. */
  String wantedLanguage() {
    return Turns.wantedLanguage(preferences, sender);
  }

  Locale locale() {
    return Locale.forLanguageTag(speech.language());
  }
}
