package mamaback.knowledge;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * When a piece of advice holds; every part that is given must hold.
 *
 * @param births kinds of birth it holds for; empty means any
 * @param feedings ways of feeding it holds for; empty means any
 * @param fromWeek first full week since birth, 0 or more
 * @param beforeWeek first week since birth in which it holds no more
 */
public record Condition(
    Set<BirthType> births,
    Set<Feeding> feedings,
    OptionalInt fromWeek,
    OptionalInt beforeWeek,
    Optional<Boolean> epidural,
    Optional<Boolean> pregnant,
    Optional<Boolean> bereaved) {
  /** Holds for everybody. */
  public static final Condition ALWAYS =
      new Condition(
          Set.of(),
          Set.of(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Condition {
    births = Set.copyOf(births);
    feedings = Set.copyOf(feedings);
  }

  /** This condition for certain births and weeks alone. */
  Condition within(Set<BirthType> births, OptionalInt fromWeek, OptionalInt beforeWeek) {
    return new Condition(births, feedings, fromWeek, beforeWeek, epidural, pregnant, bereaved);
  }
}
