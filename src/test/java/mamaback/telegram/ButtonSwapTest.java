package mamaback.telegram;

import static mamaback.telegram.RunningBot.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import mamaback.chat.Button;
import mamaback.chat.ButtonSwap;
import mamaback.chat.OutgoingMessage;
import mamaback.telegram.fake.FakeTelegram;
import mamaback.telegram.fake.Fault;
import mamaback.text.RichText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other buttons below a message whose text and further buttons stay. */
class ButtonSwapTest {
  private static final long ADA = 11;
  private static final ButtonSwap THANKS =
      new ButtonSwap("rate", List.of(List.of(new Button("Thank you", "thanks"))), said("thanks"));
  private static final List<List<Button>> ROWS =
      List.of(
          List.of(new Button("More", "more:x")),
          List.of(new Button("Up", "rate:up:x"), new Button("Down", "rate:down:x")),
          List.of(new Button("Other", "entry:y")));

  private final FakeTelegram telegram = FakeTelegram.start();

  @AfterEach
  void stopTelegram() {
    telegram.close();
  }

  @Test
  void theRowOfTheTappedKindIsReplacedAndNothingIsSent() {
    try (RunningBot bot = saying(RichText.EMPTY)) {
      telegram.updates().tap(ADA, 77, "rate:up:x", ROWS);

      await(() -> telegram.calls("editMessageReplyMarkup").size() == 1);
      JsonNode edit = telegram.calls("editMessageReplyMarkup").getFirst().body();
      assertThat(edit.path("message_id").asLong()).isEqualTo(77);
      assertThat(edit.findValuesAsText("callback_data"))
          .containsExactly("more:x", "thanks", "entry:y");
      assertThat(edit.at("/reply_markup/inline_keyboard/0/0/text").asText()).isEqualTo("More");
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(telegram.textsTo(ADA)).isEmpty();
  }

  @Test
  void whatIsSaidBesideComesAsANewMessage() {
    try (RunningBot bot = saying(said("what was wrong?"))) {
      telegram.updates().tap(ADA, 77, "rate:down:x", ROWS);

      await(() -> telegram.textsTo(ADA).equals(List.of("what was wrong?")));
      assertThat(telegram.calls("editMessageReplyMarkup")).hasSize(1);
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void whereTheMessageCannotBeChangedItIsSaidInWords() {
    telegram.failNext(
        "editMessageReplyMarkup", new Fault.Error(400, "Bad Request: message can't be edited"));
    try (RunningBot bot = saying(RichText.EMPTY)) {
      telegram.updates().tap(ADA, 77, "rate:up:x", ROWS);

      await(() -> telegram.textsTo(ADA).equals(List.of("thanks")));
      assertThat(bot.isRunning()).isTrue();
    }
  }

  @Test
  void aSecondTapChangesNothingAndIsNoFailure() {
    telegram.failNext(
        "editMessageReplyMarkup",
        new Fault.Error(400, "Bad Request: message is not modified: same content"));
    try (RunningBot bot = saying(RichText.EMPTY)) {
      telegram.updates().tap(ADA, 77, "rate:up:x", ROWS);
      telegram.updates().tap(ADA, 78, "rate:up:x", ROWS);

      await(() -> telegram.calls("editMessageReplyMarkup").size() == 2);
      assertThat(bot.isRunning()).isTrue();
    }
    assertThat(telegram.textsTo(ADA)).isEmpty();
  }

  @Test
  void severalRowsOfTheKindBecomeOne() {
    List<List<Button>> rows =
        List.of(
            List.of(new Button("a", "rate:a")),
            List.of(new Button("more", "more:x")),
            List.of(new Button("b", "rate:b")));

    assertThat(THANKS.in(rows))
        .extracting(row -> row.getFirst().data())
        .containsExactly("thanks", "more:x");
  }

  private RunningBot saying(RichText text) {
    return RunningBot.against(telegram, event -> OutgoingMessage.of(text).swapping(THANKS));
  }

  private static RichText said(String text) {
    return RichText.of(text);
  }
}
