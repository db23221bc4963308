package mamaback.chat;

import java.util.stream.Stream;

/** Tells what went wrong so that it can be found, and nothing of what anybody wrote. */
public final class Trouble {
  private static final String OURS = "mamaback.";

  private Trouble() {}

  /**
   * The kind of {@code e} and the first place of ours in it. Its message may hold her words, so it
   * is told only of what is {@link Explained}.
   */
  public static String of(Throwable e) {
    String kind = e.getClass().getName();
    String place =
        Stream.of(e.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> kind + " at " + frame)
            .orElse(kind);
    return e instanceof Explained ? place + ": " + e.getMessage() : place;
  }
}
