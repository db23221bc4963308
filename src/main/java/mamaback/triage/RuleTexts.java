package mamaback.triage;

import static mamaback.learning.Fingerprint.section;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
            byName("concepts", rules.concepts()),
            byName("context", byKey(rules.context())),
            texts("harmless", rules.harmless()),
            section("fillers", new TreeSet<>(rules.fillers()), Stream::of),
            section(
                "misspellings",
                new TreeMap<>(rules.misspellings()).entrySet(),
                each -> Stream.of(each.getKey(), each.getValue())),
            section("right words", new TreeSet<>(rules.rightWords()), Stream::of),
            section("flags", rules.flags(), RuleTexts::of))
        .flatMap(texts -> texts);
  }

  private static Stream<String> of(RedFlag flag) {
    return Stream.concat(
        Stream.of(flag.id(), Boolean.toString(flag.speaksOfBaby())),
        section("signs", flag.signs(), RuleTexts::of));
  }

  private static Map<String, List<RedFlag.Wording>> byKey(
      Map<ContextRole, List<RedFlag.Wording>> cues) {
    return cues.entrySet().stream()
        .collect(Collectors.toMap(each -> each.getKey().key(), Map.Entry::getValue));
  }

  private static Stream<String> of(RedFlag.Sign sign) {
    return Stream.of(
            Stream.of(sign.level().name()),
            texts("wordings", sign.wordings()),
            texts("unless", sign.unless()))
        .flatMap(texts -> texts);
  }

  private static Stream<String> byName(String name, Map<String, List<RedFlag.Wording>> wordings) {
    return section(
        name, new TreeMap<>(wordings).entrySet(), each -> texts(each.getKey(), each.getValue()));
  }

  private static Stream<String> texts(String name, List<RedFlag.Wording> wordings) {
    return section(name, wordings, wording -> Stream.of(wording.text()));
  }
}
