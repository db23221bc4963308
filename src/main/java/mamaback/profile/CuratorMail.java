package mamaback.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mamaback.chat.ChatId;

/**
 * Gathers what curators learn from. Whose a question is can be kept for her, but nothing in here
 * gives it out. Thread-safe; what was added outlives a restart.
 */
public interface CuratorMail {
  void add(Feedback feedback);

  /**
   * Keeps a question, only with her consent, see {@link Preferences#mayKeepQuestions()}.
   *
   * @return a random name of it that nobody else learns
   */
  String add(Unanswered question);

  /**
   * Lets {@code chat} be told when the question of {@code ticket} has an answer; the wish ends with
   * the question. Returns whether it waits still.
   */
  boolean tellWhenAnswered(String ticket, ChatId chat);

  /** Forgets what {@code chat} wants to be told of. */
  void tellNothing(ChatId chat);

  /** All feedback, oldest first. */
  List<Feedback> feedback();

  /** The questions that wait for a curator, oldest first. */
  List<Letter> letters();

  /** The same without their numbers. */
  default List<Unanswered> questions() {
    return letters().stream().map(Letter::question).toList();
  }

  /** Forgets a question that is dealt with; nobody is told. Returns whether it waited. */
  boolean settle(long number);

  /** Forgets questions and comments of before {@code day}. Returns how many there were. */
  int forgetBefore(LocalDate day);

  /**
   * Forgets a question that {@code entry} answers; who wanted to be told is told, as soon as the
   * bot knows the entry, and {@code wording} of it. Returns whether it waited.
   */
  boolean answer(long number, String entry, Optional<String> wording);

  /**
   * Forgets the bad opinions of {@code entry}, which is better now; empty means replies that found
   * none. Returns how many there were.
   */
  int settleRatings(Optional<String> entry);
}
