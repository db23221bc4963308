package mamaback.triage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import mamaback.knowledge.RedFlag;

/** All rules, and which of them a message may fit. Immutable. */
final class RuleBook {
  private final List<Rule> rules = new ArrayList<>();

  /** The phrases of each rule. */
  private final List<int[]> phrases = new ArrayList<>();

  private final Rarest byRarest;

  /** The phrases of the rules that look at several messages. */
  private final BitSet joining = new BitSet();

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
    this.byRarest = new Rarest(phrases, book.phrases().size());
  }

  private void add(Rule rule) {
    int[] needed =
        rule.parts().stream()
            .flatMap(part -> part.phrases().stream())
            .mapToInt(Integer::intValue)
            .toArray();
    if (rule.parts().stream().filter(part -> !part.isFact()).count() > 1) {
      IntStream.of(needed).forEach(joining::set);
    }
    rules.add(rule);
    phrases.add(needed);
  }

  /** The rules all of whose phrases were {@code found}, as they stand in the file. */
  List<Rule> within(Found found) {
    BitSet places = new BitSet(rules.size());
    for (int i = 0; i < found.size(); i++) {
      int phrase = found.phrase(i);
      for (int at = byRarest.start(phrase); at < byRarest.end(phrase); at++) {
        if (found.has(byRarest.other(at)) && found.hasAll(phrases.get(byRarest.thing(at)))) {
          places.set(byRarest.thing(at));
        }
      }
    }
    return places.stream().mapToObj(rules::get).toList();
  }

  /** Whether a phrase {@code found} may join with others of earlier messages. */
  boolean mayJoin(Found found) {
    for (int i = 0; i < found.size(); i++) {
      if (joining.get(found.phrase(i))) {
        return true;
      }
    }
    return false;
  }
}
