package mamaback.telegram;

import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads what an update says; most kinds of updates say nothing to this bot. */
final class EventReader {
  private EventReader() {}

  /** The event of {@code update}; empty where it is none that the bot answers. */
  static Optional<Received> read(Update update) {
    if (update.getCallbackQuery() != null) {
      return tapped(update.getCallbackQuery());
    }
    return Optional.ofNullable(update.getMessage())
        .filter(EventReader::isFromAPerson)
        .flatMap(EventReader::written)
        .map(event -> new Received(event, Optional.empty(), Optional.empty()));
  }

  private static boolean isFromAPerson(Message message) {
    return message.getFrom() != null && !Boolean.TRUE.equals(message.getFrom().getIsBot());
  }

  private static Optional<IncomingEvent> written(Message message) {
    ChatId chat = new ChatId(message.getChatId());
    if (message.getText() != null) {
      return Optional.of(new IncomingEvent.Message(chat, message.getText()));
    }
    if (!hasContent(message)) {
      return Optional.empty();
    }
    String caption = Optional.ofNullable(message.getCaption()).orElse("");
    return Optional.of(new IncomingEvent.Attachment(chat, caption));
  }

  /** Service messages, such as "joined the group", have none of these. */
  private static boolean hasContent(Message message) {
    return message.hasPhoto()
        || message.hasVoice()
        || message.hasVideo()
        || message.hasVideoNote()
        || message.hasAudio()
        || message.hasDocument()
        || message.hasSticker()
        || message.hasAnimation()
        || message.hasLocation()
        || message.hasContact()
        || message.hasPoll()
        || message.hasDice()
        || message.getVenue() != null
        || message.getStory() != null;
  }

  private static Optional<Received> tapped(CallbackQuery query) {
    MaybeInaccessibleMessage message = query.getMessage();
    if (message == null || query.getData() == null) {
      return Optional.empty();
    }
    Optional<Integer> editable =
        message instanceof Message ? Optional.of(message.getMessageId()) : Optional.empty();
    ChatId chat = new ChatId(message.getChatId());
    return Optional.of(
        new Received(
            new IncomingEvent.ButtonPress(chat, query.getData()),
            Optional.of(query.getId()),
            editable));
  }
}
