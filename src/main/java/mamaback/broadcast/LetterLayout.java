package mamaback.broadcast;

import java.util.Optional;
import mamaback.chat.ChatId;
import mamaback.chat.OutgoingMessage;

/** Puts what is told into the message that a chat reads. */
public interface LetterLayout {
  /** Empty where it is not right for the chat, or where there is nothing to show. */
  Optional<OutgoingMessage> message(Content content, ChatId chat);
}
