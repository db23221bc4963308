package mamaback.chat;

import java.time.Duration;

/** What became of a message that was handed to a messenger. */
public sealed interface Delivery {
  /** It arrived at the messenger's server. */
  record Sent() implements Delivery {}

  /** Too many messages; try again no sooner than {@code pause} from now. */
  record Postponed(Duration pause) implements Delivery {}

  /** She blocked the bot or the chat is gone; further messages are pointless. */
  record Blocked() implements Delivery {}

  /** The chat goes on under another id. */
  record Moved(ChatId to) implements Delivery {}

  /** The server refused this message; repeating it will not help. */
  record Refused(int code) implements Delivery {}

  /** Nothing was sent, since no connection came about; repeating it is safe. */
  record NotConnected() implements Delivery {}

  /** It may or may not have arrived; repeating it might show it twice. */
  record Unknown() implements Delivery {}
}
