package mamaback.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Key;

/** Tells a reviewer for whom something is meant. */
final class SiteConditions {
  private SiteConditions() {}

  /** Such as {@code birth: c-section; before week 6}; "everybody" where it is for all. */
  static String of(Condition condition) {
    List<String> parts = new ArrayList<>();
    names("birth", condition.births()).ifPresent(parts::add);
    names("feeding", condition.feedings()).ifPresent(parts::add);
    condition.fromWeek().ifPresent(week -> parts.add("from week " + week));
    condition.beforeWeek().ifPresent(week -> parts.add("before week " + week));
    condition.epidural().ifPresent(had -> parts.add(had ? "with an epidural" : "no epidural"));
    condition.pregnant().ifPresent(is -> parts.add(is ? "while pregnant" : "not while pregnant"));
    condition.bereaved().ifPresent(is -> parts.add(is ? "after a loss" : "not after a loss"));
    return parts.isEmpty() ? "everybody" : String.join("; ", parts);
  }

  private static Optional<String> names(String what, Collection<? extends Enum<?>> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            values.stream()
                .map(Key::of)
                .sorted()
                .collect(Collectors.joining(" or ", what + ": ", "")));
  }
}
