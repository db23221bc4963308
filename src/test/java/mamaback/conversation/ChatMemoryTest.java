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
  private static final ChatId GROUP = new ChatId(-3);

  private Instant now = Instant.parse("2026-11-20T03:00:00Z");
  private final ChatMemory memory = new ChatMemory(movable());

  @Test
  void keepsTheLastTwoMessagesOfEachChat() {
    memory.noteMessage(CHAT, CHAT, "one");
    memory.noteMessage(CHAT, CHAT, "two");
    memory.noteMessage(CHAT, CHAT, "three");
    memory.noteMessage(OTHER, OTHER, "else");

    assertThat(memory.messages(CHAT, CHAT)).containsExactly("two", "three");
    assertThat(memory.messages(OTHER, OTHER)).containsExactly("else");
  }

  @Test
  void forgetsMessagesWhenTheTalkIsOver() {
    memory.noteMessage(CHAT, CHAT, "one");

    pass(ChatMemory.TALK);

    assertThat(memory.messages(CHAT, CHAT)).isEmpty();
  }

  @Test
  void forgetsAtOnceWhereItIsTold() {
    memory.noteMessage(CHAT, CHAT, "one");
    memory.noteMessage(OTHER, OTHER, "else");

    memory.forget(CHAT);

    assertThat(memory.messages(CHAT, CHAT)).isEmpty();
    assertThat(memory.messages(OTHER, OTHER)).containsExactly("else");
  }

  @Test
  void herWordsInAGroupStayApartFromThoseOfOthersAndOfHerOwnChat() {
    memory.noteMessage(GROUP, CHAT, "hers");
    memory.noteMessage(GROUP, OTHER, "else");
    memory.noteMessage(CHAT, CHAT, "in private");

    assertThat(memory.messages(GROUP, CHAT)).containsExactly("hers");
    assertThat(memory.messages(CHAT, CHAT)).containsExactly("in private");

    memory.forget(CHAT);
    assertThat(memory.messages(GROUP, CHAT)).isEmpty();
    assertThat(memory.messages(GROUP, OTHER)).containsExactly("else");
  }

  @Test
  void letsGoOfTheWordsOfATalkThatIsOver() {
    memory.noteMessage(CHAT, CHAT, "one");
    pass(ChatMemory.TALK.minusMillis(1));
    memory.noteMessage(OTHER, OTHER, "else");
    assertThat(memory.forgetOld()).isZero();

    pass(Duration.ofMillis(1));

    assertThat(memory.forgetOld()).isEqualTo(1);
    assertThat(memory.forgetOld()).as("those that are left").isZero();
    assertThat(memory.messages(OTHER, OTHER)).containsExactly("else");
  }

  @Test
  void letsGoOfLinesForAVisitADayAfterEachWasWritten() {
    memory.visitLines().note(CHAT, "one");
    pass(Duration.ofHours(20));
    memory.visitLines().note(CHAT, "two");
    assertThat(memory.forgetOld()).isZero();

    pass(Duration.ofHours(4));
    assertThat(memory.forgetOld()).isEqualTo(1);
    assertThat(memory.visitLines().of(CHAT)).containsExactly("two");

    pass(Duration.ofHours(20));
    assertThat(memory.forgetOld()).isEqualTo(1);
    assertThat(memory.forgetOld()).as("those that are left").isZero();
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private Clock movable() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }
}
