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
  void forgetsMessagesAndTopicWhenTheTalkIsOver() {
    memory.noteMessage(CHAT, "one");
    memory.noteTopic(CHAT, "massage");

    pass(ChatMemory.TALK);

    assertThat(memory.messages(CHAT)).isEmpty();
    assertThat(memory.topic(CHAT)).isEmpty();
  }

  @Test
  void keepsAnEmergencyOpenForADay() {
    memory.noteEmergency(CHAT);

    pass(ChatMemory.REMINDER.minusSeconds(1));
    assertThat(memory.isEmergencyOpen(CHAT)).isTrue();

    pass(Duration.ofSeconds(1));
    assertThat(memory.isEmergencyOpen(CHAT)).isFalse();
  }

  @Test
  void closesAnEmergencyWhenSheWasSeen() {
    memory.noteEmergency(CHAT);

    memory.noteSeen(CHAT);

    assertThat(memory.isEmergencyOpen(CHAT)).isFalse();
  }

  @Test
  void keepsAnEmergencyThroughLaterMessages() {
    memory.noteEmergency(CHAT);

    memory.noteMessage(CHAT, "thanks");
    memory.noteTopic(CHAT, "massage");

    assertThat(memory.isEmergencyOpen(CHAT)).isTrue();
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private Clock movable() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }
}
