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

  public Profile withBirthDate(LocalDate date) {
    return new Profile(Optional.of(date), birth, feeding, epidural, pregnant, bereaved);
  }

  public Profile withBirth(BirthType type) {
    return new Profile(birthDate, Optional.of(type), feeding, epidural, pregnant, bereaved);
  }

  public Profile withFeeding(Feeding way) {
    return new Profile(birthDate, birth, Optional.of(way), epidural, pregnant, bereaved);
  }

  public Profile withEpidural(boolean had) {
    return new Profile(birthDate, birth, feeding, Optional.of(had), pregnant, bereaved);
  }

  public Profile withoutBirthDate() {
    return new Profile(Optional.empty(), birth, feeding, epidural, pregnant, bereaved);
  }

  public Profile withoutBirth() {
    return new Profile(birthDate, Optional.empty(), feeding, epidural, pregnant, bereaved);
  }

  public Profile withoutFeeding() {
    return new Profile(birthDate, birth, Optional.empty(), epidural, pregnant, bereaved);
  }

  public Profile withoutEpidural() {
    return new Profile(birthDate, birth, feeding, Optional.empty(), pregnant, bereaved);
  }

  public Profile withPregnant(boolean still) {
    return new Profile(birthDate, birth, feeding, epidural, still, bereaved);
  }

  public Profile withBereaved(boolean lost) {
    return new Profile(birthDate, birth, feeding, epidural, pregnant, lost);
  }

  /** Full weeks since birth on {@code today}; empty where unknown or in the future. */
  public OptionalInt weeksSinceBirth(LocalDate today) {
    if (birthDate.isEmpty() || birthDate.get().isAfter(today)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Math.toIntExact(ChronoUnit.WEEKS.between(birthDate.get(), today)));
  }

  @Override
  public String toString() {
    return "Profile[masked]";
  }
}
