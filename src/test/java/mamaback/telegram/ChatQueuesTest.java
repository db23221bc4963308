package mamaback.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tasks of chats, whatever becomes of one. */
class ChatQueuesTest {
  private static final long ADA = 11;

  private final ChatQueues queues = new ChatQueues(10);
  private final List<String> done = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    queues.close();
  }

  @Test
  void anErrorSilencesNoChat() throws InterruptedException {
    queues.submit(ADA, () -> fail(new NoClassDefFoundError("gone")));
    assertThat(queues.awaitIdle(20, TimeUnit.SECONDS)).isTrue();

    queues.submit(ADA, () -> done.add("next"));

    assertThat(queues.awaitIdle(20, TimeUnit.SECONDS)).isTrue();
    assertThat(done).containsExactly("next");
  }

  @Test
  void isBrokenOffOnlyOnceItIsClosed() {
    assertThat(queues.isBrokenOff()).isFalse();

    queues.close();

    assertThat(queues.isBrokenOff()).isTrue();
  }

  private static void fail(Error error) {
    throw error;
  }
}
