package mamaback.telegram;

import java.util.List;
import mamaback.chat.Button;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Makes requests of the Bot API, and deliveries of their outcomes. */
final class Requests {
  static final String HTML = "HTML";
  static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  private Requests() {}

  static SendMessage sendMessage(ChatId chat, String html, List<List<Button>> rows) {
    SendMessage.SendMessageBuilder<?, ?> builder =
        SendMessage.builder()
            .chatId(chat.value())
            .text(html)
            .parseMode(HTML)
            .linkPreviewOptions(NO_PREVIEW);
    return rows.isEmpty() ? builder.build() : builder.replyMarkup(keyboard(rows)).build();
  }

  /** The question may be deleted by now; the reply is sent all the same. */
  static ReplyParameters replyTo(int question) {
    return ReplyParameters.builder().messageId(question).allowSendingWithoutReply(true).build();
  }

  static InlineKeyboardMarkup keyboard(List<List<Button>> rows) {
    return InlineKeyboardMarkup.builder()
        .keyboard(rows.stream().map(Requests::row).toList())
        .build();
  }

  /** The buttons below {@code message} that call the bot. */
  static List<List<Button>> buttons(Message message) {
    InlineKeyboardMarkup markup = message.getReplyMarkup();
    return markup == null
        ? List.of()
        : markup.getKeyboard().stream().map(Requests::buttons).toList();
  }

  private static List<Button> buttons(InlineKeyboardRow row) {
    return row.stream()
        .filter(button -> button.getCallbackData() != null)
        .map(button -> new Button(button.getText(), button.getCallbackData()))
        .toList();
  }

  static Delivery delivery(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> ignored -> new Delivery.Sent();
      case Outcome.Limited<?>(var pause) -> new Delivery.Postponed(pause);
      case Outcome.Refused<?>(int code, String description) ->
          code == 403 || description.contains("chat not found")
              ? new Delivery.Blocked()
              : new Delivery.Refused(code);
      case Outcome.Migrated<?>(long to) -> new Delivery.Moved(new ChatId(to));
      case Outcome.NotConnected<?> ignored -> new Delivery.NotConnected();
      case Outcome.Unclear<?> ignored -> new Delivery.Unknown();
    };
  }

  private static InlineKeyboardRow row(List<Button> buttons) {
    InlineKeyboardRow row = new InlineKeyboardRow();
    for (Button button : buttons) {
      row.add(
          InlineKeyboardButton.builder().text(button.label()).callbackData(button.data()).build());
    }
    return row;
  }
}
