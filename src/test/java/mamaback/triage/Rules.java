package mamaback.triage;

import java.nio.file.Path;
import java.util.List;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.knowledge.Level;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;

/** The rules as they are shipped, read once for all tests. */
final class Rules {
  private static final RedFlagRules RULES = read();
  private static final Triage TRIAGE = new Triage(RULES);

  private Rules() {}

  static RedFlagRules rules() {
    return RULES;
  }

  static Triage triage() {
    return TRIAGE;
  }

  static Level level(String text) {
    return TRIAGE.assess(text, Situation.UNKNOWN).level();
  }

  /** Messages in English that must give at least {@code least}. */
  static List<String> signs(Level least) {
    return RULES.flags().stream()
        .filter(flag -> !flag.id().equals("RF-90"))
        .flatMap(flag -> flag.mustFire().stream())
        .filter(example -> example.level().isAtLeast(least))
        .map(RedFlag.Example::text)
        .distinct()
        .toList();
  }

  private static RedFlagRules read() {
    try {
      return KnowledgeLoader.loadRedFlags(Path.of("knowledge"));
    } catch (KnowledgeException e) {
      throw new IllegalStateException(e);
    }
  }
}
