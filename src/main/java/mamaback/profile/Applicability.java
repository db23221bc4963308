package mamaback.profile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import mamaback.knowledge.Condition;

/** Whether advice holds for her, given what is known. */
public enum Applicability {
  YES,
  NO,
  /** It depends on something that she has not told. */
  UNKNOWN;

  /** Whether {@code condition} holds for {@code profile} on {@code today}. */
  public static Applicability of(Condition condition, Profile profile, LocalDate today) {
    OptionalInt weeks = profile.weeksSinceBirth(today);
    Applicability result = YES;
    if (!condition.births().isEmpty()) {
      result = result.and(of(profile.birth().map(condition.births()::contains)));
    }
    if (!condition.feedings().isEmpty()) {
      result = result.and(of(profile.feeding().map(condition.feedings()::contains)));
    }
    if (condition.fromWeek().orElse(0) > 0) {
      result = result.and(of(boxed(weeks).map(w -> w >= condition.fromWeek().getAsInt())));
    }
    if (condition.beforeWeek().isPresent()) {
      result = result.and(of(boxed(weeks).map(w -> w < condition.beforeWeek().getAsInt())));
    }
    if (condition.epidural().isPresent()) {
      result = result.and(of(profile.epidural().map(condition.epidural().get()::equals)));
    }
    if (condition.pregnant().isPresent()) {
      result = result.and(of(Optional.of(profile.pregnant() == condition.pregnant().get())));
    }
    if (condition.bereaved().isPresent()) {
      result = result.and(of(Optional.of(profile.bereaved() == condition.bereaved().get())));
    }
    return result;
  }

  private Applicability and(Applicability other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == UNKNOWN ? UNKNOWN : other;
  }

  private static Applicability of(Optional<Boolean> known) {
    return known.map(holds -> holds ? YES : NO).orElse(UNKNOWN);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
