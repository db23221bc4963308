package mamaback.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mamaback.knowledge.Caution;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Entry;
import mamaback.profile.Applicability;
import mamaback.text.RichText;

/** Whether she may do an exercise now; what is not known counts against it (brief, 6.2). */
sealed interface Fitness {
  /** She may. */
  record Fits() implements Fitness {}

  /** Not for her, or not yet; {@code why} may be empty. */
  record NotYet(RichText why) implements Fitness {}

  /** It depends on {@code fact}, which she has not told. */
  record Depends(Fact fact) implements Fitness {}

  /** Weighs what {@code entry} is safe for, and the cautions that name a week. */
  static Fitness of(Entry entry, Turn turn) {
    if (isSo(entry.applies(), turn) == Applicability.NO) {
      return new NotYet(RichText.EMPTY);
    }
    List<Caution> timings =
        entry.cautions().stream()
            .filter(caution -> caution.when().beforeWeek().isPresent())
            .toList();
    Optional<Caution> holding =
        timings.stream()
            .filter(caution -> isSo(caution.when(), turn) == Applicability.YES)
            .findFirst();
    if (holding.isPresent()) {
      return new NotYet(RichText.of(holding.get().text()));
    }
    return Stream.concat(Stream.of(entry.applies()), timings.stream().map(Caution::when))
        .filter(condition -> isSo(condition, turn) == Applicability.UNKNOWN)
        .findFirst()
        .<Fitness>map(condition -> new Depends(missing(turn)))
        .orElseGet(Fits::new);
  }

  private static Applicability isSo(Condition condition, Turn turn) {
    return Applicability.of(condition, turn.assumed(), turn.today());
  }

  /** The first that an exercise may depend on and that is not known. */
  private static Fact missing(Turn turn) {
    if (turn.assumed().weeksSinceBirth(turn.today()).isEmpty()) {
      return Fact.BORN;
    }
    return turn.assumed().birth().isEmpty() ? Fact.BIRTH : Fact.FEEDING;
  }
}
