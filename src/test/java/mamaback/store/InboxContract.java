package mamaback.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.chat.Inbox;
import mamaback.chat.Inbox.Item;
import org.junit.jupiter.api.Test;

/** What every lasting inbox promises. */
interface InboxContract {
  Inbox inbox();

  TestClock clock();

  @Test
  default void tellsWhichUpdatesAreNew() {
    assertThat(inbox().add(List.of(item(5), item(6)))).containsExactly(5L, 6L);
    assertThat(inbox().add(List.of(item(6), item(7)))).containsExactly(7L);
  }

  @Test
  default void holdsWhatIsNotAnsweredInItsOrder() {
    inbox().add(List.of(item(9), item(10)));
    clock().pass(Duration.ofSeconds(1));
    inbox().add(List.of(item(3), new Item(4, Optional.empty(), "{}")));

    inbox().answered(10);

    assertThat(inbox().waiting()).containsExactly(item(9), item(3));
    assertThat(inbox().add(List.of(item(10), item(4)))).isEmpty();
  }

  @Test
  default void givesWhatWaitsInAChatByItsNumber() {
    Item others = new Item(2, Optional.of(new ChatId(88)), "{}");
    inbox().add(List.of(item(9), item(3), others, new Item(1, Optional.empty(), "{}")));

    assertThat(inbox().chatsWaiting()).containsExactly(new ChatId(88), new ChatId(77));
    assertThat(inbox().next(new ChatId(77))).contains(item(3));
    inbox().answered(3);
    assertThat(inbox().next(new ChatId(77))).contains(item(9));
    inbox().answered(9);
    assertThat(inbox().next(new ChatId(77))).isEmpty();
    assertThat(inbox().chatsWaiting()).containsExactly(new ChatId(88));
  }

  @Test
  default void aNumberMayComeAgainAfterDays() {
    inbox().add(List.of(item(1), item(2)));
    inbox().answered(1);
    clock().pass(Duration.ofDays(3));

    assertThat(inbox().add(List.of(item(1), item(2)))).containsExactly(1L);
    assertThat(inbox().waiting()).hasSize(2);
  }

  @Test
  default void knowsForTwoDaysWhichMessageAnswersWhich() {
    ChatId ada = new ChatId(77);
    inbox().replies().note(ada, 5, 100);
    inbox().replies().note(ada, 5, 101);
    inbox().replies().note(new ChatId(88), 5, 200);

    assertThat(inbox().replies().find(ada, 5)).contains(101);
    assertThat(inbox().replies().find(ada, 6)).isEmpty();
    clock().pass(Duration.ofDays(2).plusSeconds(1));
    assertThat(inbox().replies().find(ada, 5)).isEmpty();
  }

  private static Item item(long id) {
    return new Item(id, Optional.of(new ChatId(77)), "{\"update_id\":" + id + "}");
  }
}
