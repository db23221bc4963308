package mamaback.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gathers what curators learn from. Thread-safe; what was added outlives a restart. */
public interface CuratorMail {
  void add(Feedback feedback);

  /** Only with her consent, see {@link Preferences#mayKeepQuestions()}. */
  void add(Unanswered question);

  /** All feedback, oldest first. */
  List<Feedback> feedback();

  /** The questions that wait for a curator, oldest first. */
  List<Letter> letters();

  /** The same without their numbers. */
  default List<Unanswered> questions() {
    return letters().stream().map(Letter::question).toList();
  }

  /** Forgets a question that is dealt with. Returns whether it waited. */
  boolean settle(long number);

  /** Forgets questions and comments of before {@code day}. Returns how many there were. */
  int forgetBefore(LocalDate day);

  /**
   * Forgets the bad opinions of {@code entry}, which is better now; empty means replies that found
   * none. Returns how many there were.
   */
  int settleRatings(Optional<String> entry);
}
