package mamaback.triage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mamaback.knowledge.ContextRole;
import mamaback.knowledge.RedFlag;
import mamaback.knowledge.RedFlagRules;

/** All that decides what the rules make of a message, as texts in an order that never changes. */
final class RuleTexts {
  private RuleTexts() {}

  static Stream<String> of(RedFlagRules rules) {
    return Stream.of(
            byName(rules.concepts()),
            byName(byKey(rules.context())),
            texts(rules.harmless()),
            rules.fillers().stream().sorted(),
            new TreeMap<>(rules.misspellings()).entrySet().stream().map(Map.Entry::toString),
            rules.rightWords().stream().sorted(),
            rules.flags().stream().flatMap(RuleTexts::of))
        .flatMap(texts -> texts);
  }

  private static Stream<String> of(RedFlag flag) {
    Stream<String> signs =
        flag.signs().stream()
            .flatMap(
                sign ->
                    Stream.of(
                            Stream.of(sign.level().name()),
                            texts(sign.wordings()),
                            Stream.of("unless"),
                            texts(sign.unless()))
                        .flatMap(texts -> texts));
    return Stream.concat(Stream.of(flag.id(), Boolean.toString(flag.speaksOfBaby())), signs);
  }

  private static Map<String, List<RedFlag.Wording>> byKey(
      Map<ContextRole, List<RedFlag.Wording>> cues) {
    return cues.entrySet().stream()
        .collect(Collectors.toMap(each -> each.getKey().key(), Map.Entry::getValue));
  }

  private static Stream<String> byName(Map<String, List<RedFlag.Wording>> wordings) {
    return new TreeMap<>(wordings)
        .entrySet().stream()
            .flatMap(each -> Stream.concat(Stream.of(each.getKey()), texts(each.getValue())));
  }

  private static Stream<String> texts(List<RedFlag.Wording> wordings) {
    return wordings.stream().map(RedFlag.Wording::text);
  }
}
