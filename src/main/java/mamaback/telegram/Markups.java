package mamaback.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mamaback.chat.Button;
import mamaback.chat.Keyboard;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/** Writes buttons and keys as the Bot API wants them. Thread-safe. */
final class Markups {
  private static final String ADDRESS = "https://t.me/";
  private static final String START = "?start=";

  private final Myself myself;

  Markups(Myself myself) {
    this.myself = myself;
  }

  /** Buttons under a message; none takes away those that it had. */
  InlineKeyboardMarkup buttons(List<List<Button>> rows) {
    return InlineKeyboardMarkup.builder()
        .keyboard(rows.stream().map(this::row).filter(row -> !row.isEmpty()).toList())
        .build();
  }

  /** The buttons below {@code message} that call the bot or lead to it. */
  static List<List<Button>> buttons(Message message) {
    InlineKeyboardMarkup markup = message.getReplyMarkup();
    return markup == null ? List.of() : markup.getKeyboard().stream().map(Markups::read).toList();
  }

  private static List<Button> read(InlineKeyboardRow row) {
    return row.stream().flatMap(button -> read(button).stream()).toList();
  }

  private static Optional<Button> read(InlineKeyboardButton button) {
    if (button.getCallbackData() != null) {
      return Optional.of(new Button(button.getText(), button.getCallbackData()));
    }
    return Optional.ofNullable(button.getUrl())
        .filter(url -> url.startsWith(ADDRESS) && url.contains(START))
        .map(url -> url.substring(url.indexOf(START) + START.length()))
        .map(data -> new Button(button.getText(), data, Button.Effect.OPEN_PRIVATELY));
  }

  /** Hidden once one of them was used, so that they never stand in her way. */
  static ReplyKeyboardMarkup keys(Keyboard.AskingWhere asking) {
    KeyboardButton here =
        KeyboardButton.builder().text(asking.here()).requestLocation(true).build();
    KeyboardButton refusal = new KeyboardButton(asking.refusal());
    return ReplyKeyboardMarkup.builder()
        .keyboard(Stream.of(here, refusal).map(key -> new KeyboardRow(List.of(key))).toList())
        .resizeKeyboard(true)
        .oneTimeKeyboard(true)
        .build();
  }

  static ReplyKeyboardRemove letters() {
    return ReplyKeyboardRemove.builder().removeKeyboard(true).build();
  }

  private InlineKeyboardRow row(List<Button> buttons) {
    InlineKeyboardRow row = new InlineKeyboardRow();
    buttons.forEach(button -> button(button).ifPresent(row::add));
    return row;
  }

  /** A link needs the bot's name; while that is not known there is none. */
  private Optional<InlineKeyboardButton> button(Button button) {
    InlineKeyboardButton.InlineKeyboardButtonBuilder<?, ?> builder =
        InlineKeyboardButton.builder().text(button.label());
    return switch (button.effect()) {
      case TAP -> Optional.of(builder.callbackData(button.data()).build());
      case OPEN_PRIVATELY ->
          myself
              .name()
              .map(name -> ADDRESS + name + START + button.data())
              .map(link -> builder.url(link).build());
    };
  }
}
