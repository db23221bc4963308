package mamaback.broadcast;

import mamaback.chat.ChatId;

/** Puts what is told into the message that a chat reads, or says why it reads none now. */
public interface LetterLayout {
  Posting posting(Content content, ChatId chat);
}
