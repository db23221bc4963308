package mamaback.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mamaback.knowledge.ContextRole;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;

/**
 * Words that matter wherever they stand.
 *
 * @param fillers words that may stand before any word of a wording
 * @param negations words that deny what follows
 */
record WordKinds(Set<String> fillers, Set<String> negations) {
  static WordKinds of(RedFlagRules rules) {
    Set<String> negations = new HashSet<>();
    for (RedFlag.Wording wording : rules.context().getOrDefault(ContextRole.NEGATION, List.of())) {
      if (wording.text().indexOf(' ') < 0) {
        negations.add(wording.text());
      }
    }
    return new WordKinds(rules.fillers(), Set.copyOf(negations));
  }
}
