package mamaback.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a failure is told in the log. */
class TroubleTest {
  private static final String HER_WORDS = "my scar hurts";

  @Test
  void namesItsKindAndOurPlaceAndNothingThatSheWrote() {
    NumberFormatException e = failure(() -> Long.parseLong(HER_WORDS));

    assertThat(Trouble.of(e))
        .startsWith("java.lang.NumberFormatException at mamaback.chat.TroubleTest.")
        .doesNotContain(HER_WORDS);
  }

  @Test
  void tellsASentenceThatIsForTheOperator() {
    assertThat(Trouble.of(new Full("The disk is full."))).endsWith(": The disk is full.");
  }

  @Test
  void namesItsKindAloneWhereNoPlaceOfOursIsKnown() {
    Exception e = new IllegalStateException(HER_WORDS);
    e.setStackTrace(List.of().toArray(StackTraceElement[]::new));

    assertThat(Trouble.of(e)).isEqualTo("java.lang.IllegalStateException");
  }

  private static NumberFormatException failure(Runnable failing) {
    try {
      failing.run();
    } catch (NumberFormatException e) {
      return e;
    }
    throw new AssertionError("it did not fail");
  }

  private static final class Full extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;

    Full(String message) {
      super(message);
    }
  }
}
