package mamaback.telegram;

import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.chat.IncomingEvent;
import mamaback.chat.Sender;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads posts of channels: commands come from admins, and all else is for the readers. */
final class ChannelPosts {
  private ChannelPosts() {}

  /** The command of {@code post}; empty where it is none. */
  static Optional<Received> read(Message post) {
    ChatId chat = new ChatId(post.getChatId());
    // Bot API, Chat.type: in a channel only admins post.
    Sender admin = new Sender(Optional.empty(), Sender.Place.CHANNEL).with(() -> true);
    return Optional.ofNullable(post.getText())
        .filter(text -> text.startsWith("/"))
        .map(text -> new IncomingEvent.Message(chat, text, admin))
        .map(
            command ->
                new Received(
                    command,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(EventReader.origin(post, false)),
                    chat.value()));
  }
}
