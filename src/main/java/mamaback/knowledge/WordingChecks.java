package mamaback.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mamaback.knowledge.yaml.Faults;

/** Finds what would silently never match in the wordings of {@code red-flags.yaml}. */
final class WordingChecks {
  /** Concepts that are reckoned, not listed. */
  static final Set<String> MEASURES =
      Set.of(
          "temperature-38",
          "temperature-below-36",
          "pressure-140-90",
          "pressure-160-110",
          "pads-an-hour",
          "centimetres-4");

  /** What only the wordings of a flag may hold. */
  private static final Set<String> JOINTS = Set.of("+", "&");

  private static final String FACTS =
      Arrays.stream(ProfileFact.values())
          .map(ProfileFact::written)
          .collect(Collectors.joining(", "));

  private static final Pattern CONCEPT = Pattern.compile("<([^<>|]*)>");

  private final RedFlagRules rules;
  private final Faults faults;

  private WordingChecks(RedFlagRules rules, Faults faults) {
    this.rules = rules;
    this.faults = faults;
  }

  static void check(RedFlagRules rules, Faults faults) {
    WordingChecks checks = new WordingChecks(rules, faults);
    rules.concepts().values().forEach(checks::checkPhrases);
    rules.context().values().forEach(checks::checkPhrases);
    checks.checkPhrases(rules.harmless());
    for (RedFlag flag : rules.flags()) {
      for (RedFlag.Sign sign : flag.signs()) {
        sign.wordings().forEach(checks::checkConcepts);
        sign.wordings().forEach(checks::checkFacts);
        checks.checkPhrases(sign.unless());
      }
    }
  }

  private void checkPhrases(List<RedFlag.Wording> wordings) {
    for (RedFlag.Wording wording : wordings) {
      checkConcepts(wording);
      for (StringTokenizer parts = new StringTokenizer(wording.text()); parts.hasMoreTokens(); ) {
        String part = parts.nextToken();
        if (JOINTS.contains(part) || part.startsWith("@")) {
          faults.add(
              wording.line(),
              "'" + part + "' means something only in the signs of a flag",
              "Write one phrase without it");
        }
      }
    }
  }

  private void checkFacts(RedFlag.Wording wording) {
    for (String part : wording.text().split(" & ", -1)) {
      String fact = part.strip();
      if (fact.contains("@") && ProfileFact.find(fact).isEmpty()) {
        faults.add(wording.line(), "no fact '" + fact + "'", "Between '&', write one of " + FACTS);
      }
    }
  }

  private void checkConcepts(RedFlag.Wording wording) {
    for (Matcher named = CONCEPT.matcher(wording.text()); named.find(); ) {
      String name = named.group(1);
      if (!rules.concepts().containsKey(name) && !MEASURES.contains(name)) {
        faults.add(wording.line(), "no concept '" + name + "'", "Add it, or mend its name");
      }
    }
  }
}
