package mamaback.triage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mamaback.knowledge.RedFlag;

/** Finds the words that tell how others are meant, by their role. Immutable. */
final class ContextCues {
  /** By the number of the phrase. */
  private final List<List<Role>> rolesOfPhrase = new ArrayList<>();

  ContextCues(
      Map<String, List<RedFlag.Wording>> cues, List<RedFlag.Wording> harmless, PhraseBook book) {
    Map<Integer, List<Role>> roles = new HashMap<>();
    for (Role role : Role.values()) {
      List<RedFlag.Wording> wordings =
          role == Role.HARMLESS ? harmless : cues.getOrDefault(role.key(), List.of());
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
  Map<Role, Cues> among(Found found, Cues doubtful) {
    Map<Role, Cues> all = byRole(found);
    Map<Role, Cues> cues = new EnumMap<>(all);
    all.forEach(
        (role, some) -> {
          Cues lifting = role.liftedBy() == role ? null : all.get(role.liftedBy());
          if (lifting != null) {
            cues.put(role, some.without(lifting));
          }
        });
    cues.computeIfPresent(Role.HARMLESS, (role, some) -> some.without(doubtful));
    return cues;
  }

  private Map<Role, Cues> byRole(Found found) {
    Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
    for (int i = 0; i < found.size(); i++) {
      int phrase = found.phrase(i);
      for (Role role : rolesOfPhrase.get(phrase)) {
        spans.computeIfAbsent(role, ignored -> new ArrayList<>()).addAll(found.spans(phrase));
      }
    }
    Map<Role, Cues> cues = new EnumMap<>(Role.class);
    spans.forEach((role, some) -> cues.put(role, new Cues(some)));
    return cues;
  }
}
