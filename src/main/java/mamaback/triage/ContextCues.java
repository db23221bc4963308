package mamaback.triage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mamaback.knowledge.RedFlag;

/** Finds the words that tell how others are meant, by their role. Immutable. */
final class ContextCues {
  private final List<Role> roleOfPhrase = new ArrayList<>();
  private final PhraseIndex index;

  /** What a cue does; the rules name them in lower case with hyphens. */
  enum Role {
    NEGATION,
    /** Looks like a negation and is none: "not only". */
    NO_NEGATION,
    /** Ends the reach of a negation: "but". */
    TERMINATOR,
    /** Behind a sign: it is over. */
    RESOLVED,
    /** Before or behind a sign: it was in another time. */
    PAST,
    /** Behind a sign, how long it is over: "two years ago". */
    AGO,
    /** What may be "ago" instead of the sign: a birth. */
    BIRTH,
    /** It goes on, whatever else is said. */
    CONTINUING,
    /** A question in general. */
    GENERAL,
    /** She speaks of herself, now. */
    FIRST_PERSON,
    RELATIVE,
    BABY,
    ADULT,
    PRONOUN,
    SEEN,
    HARMLESS;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  ContextCues(
      Grammar grammar,
      Set<String> fillers,
      Map<String, List<RedFlag.Wording>> cues,
      List<RedFlag.Wording> harmless) {
    List<Phrase> phrases = new ArrayList<>();
    for (Role role : Role.values()) {
      List<RedFlag.Wording> wordings =
          role == Role.HARMLESS ? harmless : cues.getOrDefault(role.key(), List.of());
      for (RedFlag.Wording wording : wordings) {
        phrases.add(Phrase.of(wording.text()));
        roleOfPhrase.add(role);
      }
    }
    this.index = new PhraseIndex(grammar, fillers, phrases);
  }

  Map<Role, List<Span>> find(List<Token> tokens) {
    Map<Role, List<Span>> cues = new EnumMap<>(Role.class);
    index
        .find(tokens)
        .forEach(
            (phrase, spans) ->
                cues.computeIfAbsent(roleOfPhrase.get(phrase), ignored -> new ArrayList<>())
                    .addAll(spans));
    return cues;
  }
}
