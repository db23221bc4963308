package mamaback.chat;

/** Says which of several instances takes messages in: at most one at a time. Thread-safe. */
public interface Leadership {
  /** Whether it is this one; where there is none, this one becomes it. */
  boolean isOurs();
}
