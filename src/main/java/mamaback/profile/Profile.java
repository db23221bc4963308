package mamaback.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Feeding;

/** What a woman told about herself; everything may be unknown. */
public record Profile(
    Optional<LocalDate> birthDate,
    Optional<BirthType> birth,
    Optional<Feeding> feeding,
    Optional<Boolean> epidural,
    boolean pregnant,
    boolean bereaved) {
  /** Nothing is known. */
  public static final Profile UNKNOWN =
      new Profile(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

  /** Full weeks since birth on {@code today}; empty where unknown or in the future. */
  public OptionalInt weeksSinceBirth(LocalDate today) {
    long weeks = birthDate.map(date -> ChronoUnit.WEEKS.between(date, today)).orElse(-1L);
    boolean born = birthDate.filter(date -> !date.isAfter(today)).isPresent();
    return born ? OptionalInt.of(Math.toIntExact(weeks)) : OptionalInt.empty();
  }

  @Override
  public String toString() {
    return "Profile[masked]";
  }
}
