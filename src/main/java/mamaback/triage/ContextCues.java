package mamaback.triage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mamaback.knowledge.RedFlag;

/** Finds the words that tell how others are meant, by their role. Immutable. */
final class ContextCues {
  private final Map<Integer, List<Role>> rolesOfPhrase = new HashMap<>();

  ContextCues(
      Map<String, List<RedFlag.Wording>> cues, List<RedFlag.Wording> harmless, PhraseBook book) {
    for (Role role : Role.values()) {
      List<RedFlag.Wording> wordings =
          role == Role.HARMLESS ? harmless : cues.getOrDefault(role.key(), List.of());
      for (RedFlag.Wording wording : wordings) {
        rolesOfPhrase
            .computeIfAbsent(book.number(wording.text()), ignored -> new ArrayList<>())
            .add(role);
      }
    }
  }

  /**
   * The cues of a message whose phrases were {@code found}; a doubtful word makes none harmless.
   */
  Map<Role, Cues> among(Map<Integer, List<Span>> found, Cues doubtful) {
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

  private Map<Role, Cues> byRole(Map<Integer, List<Span>> found) {
    Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
    found.forEach(
        (phrase, some) -> {
          for (Role role : rolesOfPhrase.getOrDefault(phrase, List.of())) {
            spans.computeIfAbsent(role, ignored -> new ArrayList<>()).addAll(some);
          }
        });
    Map<Role, Cues> cues = new EnumMap<>(Role.class);
    spans.forEach((role, some) -> cues.put(role, new Cues(some)));
    return cues;
  }
}
