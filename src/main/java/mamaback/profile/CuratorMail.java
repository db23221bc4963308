package mamaback.profile;

import java.util.List;

/** Gathers what curators learn from. Thread-safe; what was added outlives a restart. */
public interface CuratorMail {
  void add(Feedback feedback);

  /** Only with her consent, see {@link Preferences#mayKeepQuestions()}. */
  void add(Unanswered question);

  /** All feedback, oldest first. */
  List<Feedback> feedback();

  /** All questions, oldest first. */
  List<Unanswered> questions();
}
