package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import mamaback.chat.ChatId;
import org.junit.jupiter.api.Test;

/** What is remembered of a chat, and for how long. */
class ChatMemoryTest {
  private static final ChatId CHAT = new ChatId(1);
  private static final ChatId OTHER = new ChatId(2);

  private Instant now = Instant.parse("2026-11-20T03:00:00Z");
  private final ChatMemory memory = new ChatMemory(movable());

  @Test
  void keepsTheLastTwoMessagesOfEachChat() {
    memory.noteMessage(CHAT, "one");
    memory.noteMessage(CHAT, "two");
    memory.noteMessage(CHAT, "three");
    memory.noteMessage(OTHER, "else");

    assertThat(memory.messages(CHAT)).containsExactly("two", "three");
    assertThat(memory.messages(OTHER)).containsExactly("else");
  }

  @Test
  void forgetsMessagesWhenTheTalkIsOver() {
    memory.noteMessage(CHAT, "one");

    pass(ChatMemory.TALK);

    assertThat(memory.messages(CHAT)).isEmpty();
  }

  @Test
  void forgetsAtOnceWhereItIsTold() {
    memory.noteMessage(CHAT, "one");
    memory.noteMessage(OTHER, "else");

    memory.forget(CHAT);

    assertThat(memory.messages(CHAT)).isEmpty();
    assertThat(memory.messages(OTHER)).containsExactly("else");
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private Clock movable() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }
}
