package mamaback.conversation;

import java.time.LocalTime;
import java.util.Optional;

/** What the bot just asked for, so that the next message may be the answer. */
sealed interface Expectation {
  /** In which course of things a fact was asked for. */
  enum Flow {
    WELCOME,
    PROFILE
  }

  /**
   * A fact that she may type.
   *
   * @param refused how often an answer was refused
   */
  record TypedFact(Fact fact, Flow flow, int refused) implements Expectation {}

  /**
   * What is wrong with an answer, in her words.
   *
   * @param entry the entry, or "" where there was no answer
   */
  record Comment(String entry) implements Expectation {}

  /** Where she is, for tips at this time of hers. */
  record Place(LocalTime time) implements Expectation {}

  /** The city whose clocks she lives by, for tips at this time of hers. */
  record City(LocalTime time) implements Expectation {}

  /** The time of the tips for which a city is expected, if one is. */
  default Optional<LocalTime> cityFor() {
    return switch (this) {
      case City(LocalTime time) -> Optional.of(time);
      case Place(LocalTime time) -> Optional.of(time);
      case TypedFact ignored -> Optional.empty();
      case Comment ignored -> Optional.empty();
      case VisitLine ignored -> Optional.empty();
    };
  }

  /** A line that she adds to the list for a visit. */
  record VisitLine() implements Expectation {}
}
