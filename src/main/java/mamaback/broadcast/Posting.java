package mamaback.broadcast;

import java.time.Duration;
import mamaback.chat.OutgoingMessage;

/** What is to be done with a letter now. */
public sealed interface Posting {
  /** It is sent as this message. */
  record Send(OutgoingMessage message) implements Posting {}

  /** It is looked at again after {@code pause}. */
  record Wait(Duration pause) implements Posting {}

  /** It is not right for the chat, or there is nothing to show any more. */
  record Drop() implements Posting {}
}
