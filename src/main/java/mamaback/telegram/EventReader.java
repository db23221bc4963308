package mamaback.telegram;

import java.util.Locale;
import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.chat.Coordinates;
import mamaback.chat.IncomingEvent;
import mamaback.chat.Sender;
import mamaback.chat.Standing;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.location.Location;
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
    if (update.getChannelPost() != null) {
      return ChannelPosts.read(update.getChannelPost());
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
    Optional<ChatId> person =
        Optional.ofNullable(from)
            .filter(user -> place == Sender.Place.GROUP)
            .map(User::getId)
            .map(ChatId::new);
    return new Sender(language, place, Standing.MEMBER, person);
  }

  /** A channel's post that comes into its discussion group by itself is nobody's message. */
  private static boolean isFromAPerson(Message message) {
    return message.getFrom() != null
        && !Boolean.TRUE.equals(message.getFrom().getIsBot())
        && !Boolean.TRUE.equals(message.getIsAutomaticForward());
  }

  /** A card of a bot that she chose is text of that bot; in our own chat it would answer itself. */
  private static boolean isInHerWords(Message message) {
    return message.getViaBot() == null || message.getText() == null;
  }

  /** Where she is goes on as edits while she shares it for a time; once is enough. */
  private static Optional<Received> written(Message message, Boolean isEdited) {
    Sender sender = sender(message.getFrom(), place(message.getChat()));
    Optional<IncomingEvent> said =
        isEdited && message.hasLocation() ? Optional.empty() : event(message, sender);
    return said.map(
        event ->
            new Received(
                event,
                Optional.empty(),
                Optional.empty(),
                Optional.of(origin(message, isEdited)),
                message.getFrom().getId()));
  }

  static Received.Origin origin(Message message, Boolean isEdited) {
    Optional<String> repliesTo =
        Optional.ofNullable(message.getReplyToMessage())
            .map(Message::getFrom)
            .map(User::getUserName);
    boolean isInGroup = place(message.getChat()) != Sender.Place.PRIVATE;
    return new Received.Origin(message.getMessageId(), isEdited, isInGroup, repliesTo);
  }

  private static Sender.Place place(Chat chat) {
    if (chat.isUserChat()) {
      return Sender.Place.PRIVATE;
    }
    return chat.isChannelChat() ? Sender.Place.CHANNEL : Sender.Place.GROUP;
  }

  private static Optional<IncomingEvent> event(Message message, Sender sender) {
    ChatId chat = new ChatId(message.getChatId());
    if (message.getText() != null) {
      return Optional.of(new IncomingEvent.Message(chat, message.getText(), sender));
    }
    if (!hasContent(message)) {
      return Optional.empty();
    }
    // A venue is a place that she tells of, not one where she is.
    Optional<Coordinates> place =
        message.getVenue() == null
            ? Optional.ofNullable(message.getLocation()).flatMap(EventReader::coordinates)
            : Optional.empty();
    if (place.isPresent()) {
      return Optional.of(new IncomingEvent.Location(chat, place.get(), sender));
    }
    String caption = Optional.ofNullable(message.getCaption()).orElse("");
    return Optional.of(new IncomingEvent.Attachment(chat, caption, sender));
  }

  private static Optional<Coordinates> coordinates(Location location) {
    return Coordinates.find(location.getLatitude(), location.getLongitude());
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
    Optional<Received.Tapped> editable =
        message instanceof Message shown
            ? Optional.of(new Received.Tapped(shown.getMessageId(), Markups.buttons(shown)))
            : Optional.empty();
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
