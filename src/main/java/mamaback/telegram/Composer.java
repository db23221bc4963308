package mamaback.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.ChatId;
import mamaback.chat.Keyboard;
import mamaback.chat.OutgoingMessage;
import mamaback.text.RichText;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/** Writes what the bot says as requests of the Bot API. Thread-safe. */
final class Composer {
  private final Markups markups;

  Composer(Myself myself) {
    this.markups = new Markups(myself);
  }

  /** The messages that say {@code message}, in their order; the last one has the buttons. */
  List<SendMessage> messages(ChatId chat, OutgoingMessage message) {
    List<SendMessage> requests = new ArrayList<>();
    if (message.keyboard() instanceof Keyboard.Letters(RichText said)) {
      parts(chat, said).forEach(requests::add);
      requests.forEach(request -> request.setReplyMarkup(Markups.letters()));
    }
    List<SendMessage> parts = parts(chat, message.text());
    if (!parts.isEmpty() && !message.rows().isEmpty()) {
      parts.getLast().setReplyMarkup(markups.buttons(message.rows()));
    }
    if (!parts.isEmpty() && message.keyboard() instanceof Keyboard.AskingWhere asking) {
      parts.getLast().setReplyMarkup(Markups.keys(asking));
    }
    requests.addAll(parts);
    return requests;
  }

  /** Puts {@code message} into the place of message {@code id}; empty where an edit cannot. */
  Optional<EditMessageText> edit(ChatId chat, int id, OutgoingMessage message) {
    List<String> parts = HtmlRenderer.render(message.text());
    boolean isTextAlone =
        parts.size() == 1
            && message.attachment().isEmpty()
            && message.keyboard() instanceof Keyboard.Unchanged;
    return isTextAlone
        ? Optional.of(
            EditMessageText.builder()
                .chatId(chat.value())
                .messageId(id)
                .text(parts.getFirst())
                .parseMode(Requests.HTML)
                .linkPreviewOptions(Requests.NO_PREVIEW)
                .replyMarkup(markups.buttons(message.rows()))
                .build())
        : Optional.empty();
  }

  /** Puts {@code rows} below message {@code id} in the place of what is there. */
  EditMessageReplyMarkup buttons(ChatId chat, int id, List<List<Button>> rows) {
    return EditMessageReplyMarkup.builder()
        .chatId(chat.value())
        .messageId(id)
        .replyMarkup(markups.buttons(rows))
        .build();
  }

  private static List<SendMessage> parts(ChatId chat, RichText text) {
    List<SendMessage> requests = new ArrayList<>();
    for (String html : HtmlRenderer.render(text)) {
      requests.add(
          SendMessage.builder()
              .chatId(chat.value())
              .text(html)
              .parseMode(Requests.HTML)
              .linkPreviewOptions(Requests.NO_PREVIEW)
              .build());
    }
    return requests;
  }
}
