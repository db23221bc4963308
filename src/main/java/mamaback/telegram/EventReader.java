package mamaback.telegram;

import java.util.Locale;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.chat.Sender;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
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
    Message edited = update.getEditedMessage();
    return Optional.ofNullable(edited == null ? update.getMessage() : edited)
        .filter(EventReader::isFromAPerson)
        .filter(EventReader::isInHerWords)
        .flatMap(message -> written(message, edited != null));
  }

  /** Who sent it, as far as the bot looks. */
  static Sender sender(@Nullable User from, Sender.Place place) {
    Optional<String> language =
        Optional.ofNullable(from)
            .map(User::getLanguageCode)
            .filter(code -> !code.isEmpty())
            .map(code -> code.split("-", 2)[0].toLowerCase(Locale.ROOT));
    return new Sender(language, place);
  }

  private static boolean isFromAPerson(Message message) {
    return message.getFrom() != null && !Boolean.TRUE.equals(message.getFrom().getIsBot());
  }

  /** A card of a bot that she chose is text of that bot; in our own chat it would answer itself. */
  private static boolean isInHerWords(Message message) {
    return message.getViaBot() == null || message.getText() == null;
  }

  private static Optional<Received> written(Message message, Boolean isEdited) {
    Sender sender = sender(message.getFrom(), place(message.getChat()));
    return event(message, sender)
        .map(
            event ->
                new Received(
                    event,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(origin(message, isEdited)),
                    message.getFrom().getId()));
  }

  private static Received.Origin origin(Message message, Boolean isEdited) {
    Optional<String> repliesTo =
        Optional.ofNullable(message.getReplyToMessage())
            .map(Message::getFrom)
            .map(User::getUserName);
    boolean isInGroup = place(message.getChat()) == Sender.Place.GROUP;
    return new Received.Origin(message.getMessageId(), isEdited, isInGroup, repliesTo);
  }

  private static Sender.Place place(Chat chat) {
    return chat.isUserChat() ? Sender.Place.PRIVATE : Sender.Place.GROUP;
  }

  private static Optional<IncomingEvent> event(Message message, Sender sender) {
    ChatId chat = new ChatId(message.getChatId());
    if (message.getText() != null) {
      return Optional.of(new IncomingEvent.Message(chat, message.getText(), sender));
    }
    if (!hasContent(message)) {
      return Optional.empty();
    }
    String caption = Optional.ofNullable(message.getCaption()).orElse("");
    return Optional.of(new IncomingEvent.Attachment(chat, caption, sender));
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
            new IncomingEvent.ButtonPress(
                chat, query.getData(), sender(query.getFrom(), place(message.getChat()))),
            Optional.of(query.getId()),
            editable,
            Optional.empty(),
            query.getFrom().getId()));
  }
}
