package mamaback.triage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mamaback.knowledge.ContextRole;
import mamaback.knowledge.RedFlag;

/** Finds the words that tell how others are meant, by their role. Immutable. */
final class ContextCues {
  /** What takes from a cue what it does, where the two touch. */
  private static final Map<ContextRole, ContextRole> LIFTED_BY =
      Map.of(
          ContextRole.NEGATION, ContextRole.NO_NEGATION,
          ContextRole.BABY, ContextRole.NO_BABY,
          ContextRole.GENERAL, ContextRole.NO_GENERAL,
          ContextRole.CONTINUING, ContextRole.RESOLVED,
          ContextRole.SEEN, ContextRole.NEGATION);

  /** By the number of the phrase. */
  private final List<List<ContextRole>> rolesOfPhrase = new ArrayList<>();

  ContextCues(
      Map<ContextRole, List<RedFlag.Wording>> cues,
      List<RedFlag.Wording> harmless,
      PhraseBook book) {
    Map<Integer, List<ContextRole>> roles = new HashMap<>();
    for (ContextRole role : ContextRole.values()) {
      List<RedFlag.Wording> wordings =
          role == ContextRole.HARMLESS ? harmless : cues.getOrDefault(role, List.of());
      for (RedFlag.Wording wording : wordings) {
        roles.computeIfAbsent(book.number(wording.text()), ignored -> new ArrayList<>()).add(role);
      }
    }
    for (int phrase = 0; phrase < book.phrases().size(); phrase++) {
      rolesOfPhrase.add(roles.getOrDefault(phrase, List.of()));
    }
  }

  /**
   * The cues of a message whose phrases were {@code found}; a doubtful word makes none harmless.
   */
  Map<ContextRole, Cues> among(Found found, Cues doubtful) {
    Map<ContextRole, Cues> all = byRole(found);
    Map<ContextRole, Cues> cues = new EnumMap<>(all);
    all.forEach(
        (role, some) -> {
          ContextRole lifting = LIFTED_BY.get(role);
          if (lifting != null && all.containsKey(lifting)) {
            cues.put(role, some.without(all.get(lifting)));
          }
        });
    cues.computeIfPresent(ContextRole.HARMLESS, (role, some) -> some.without(doubtful));
    return cues;
  }

  private Map<ContextRole, Cues> byRole(Found found) {
    Map<ContextRole, List<Span>> spans = new EnumMap<>(ContextRole.class);
    for (int i = 0; i < found.size(); i++) {
      int phrase = found.phrase(i);
      for (ContextRole role : rolesOfPhrase.get(phrase)) {
        spans.computeIfAbsent(role, ignored -> new ArrayList<>()).addAll(found.spans(phrase));
      }
    }
    Map<ContextRole, Cues> cues = new EnumMap<>(ContextRole.class);
    spans.forEach((role, some) -> cues.put(role, new Cues(some)));
    return cues;
  }
}
