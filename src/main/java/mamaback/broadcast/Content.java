package mamaback.broadcast;

import java.time.LocalDate;
import java.util.Optional;

/** What is told. */
public sealed interface Content {
  /** Words of the operator, one paragraph a line. */
  record Words(String text) implements Content {}

  /** That there is an answer worth reading. */
  record Topic(String entry) implements Content {}

  /**
   * That a question which was asked in vain has an answer. Nothing of it is kept once it is told.
   *
   * @param wording what the entry was taught for it, if anything
   * @param asked on which day, in UTC
   */
  record Answer(String entry, Optional<String> wording, LocalDate asked) implements Content {
    /** The wording may be in her words. */
    @Override
    public String toString() {
      return "Answer[entry=" + entry + ", masked]";
    }
  }
}
