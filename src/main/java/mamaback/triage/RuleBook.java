package mamaback.triage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mamaback.knowledge.RedFlag;

/** All rules, and which of them a phrase may be a part of. Immutable. */
final class RuleBook {
  private final List<Rule> rules = new ArrayList<>();
  private final Map<Integer, BitSet> rulesOfPhrase = new HashMap<>();

  RuleBook(List<RedFlag> flags, PhraseBook book) {
    for (RedFlag flag : flags) {
      for (RedFlag.Sign sign : flag.signs()) {
        List<Integer> guards =
            sign.unless().stream().map(guard -> book.number(guard.text())).toList();
        for (RedFlag.Wording wording : sign.wordings()) {
          add(Rule.of(flag, sign.level(), wording.text(), guards, book));
        }
      }
    }
  }

  private void add(Rule rule) {
    for (Rule.Part part : rule.parts()) {
      for (int phrase : part.phrases()) {
        rulesOfPhrase.computeIfAbsent(phrase, ignored -> new BitSet()).set(rules.size());
      }
    }
    rules.add(rule);
  }

  /** The rules of which one of {@code phrases} is a part, as they stand in the file. */
  List<Rule> with(Set<Integer> phrases) {
    BitSet places = new BitSet(rules.size());
    for (int phrase : phrases) {
      BitSet some = rulesOfPhrase.get(phrase);
      if (some != null) {
        places.or(some);
      }
    }
    return places.stream().mapToObj(rules::get).toList();
  }
}
