package mamaback.telegram;

import java.util.Optional;
import mamaback.chat.IncomingEvent;

/**
 * An event with what Telegram needs for a reply.
 *
 * @param callback the id of the tap to be confirmed, where it was one
 * @param message the id of the message whose button was tapped, where it can still be edited
 * @param origin the message of hers, where it was one
 */
record Received(
    IncomingEvent event,
    Optional<String> callback,
    Optional<Integer> message,
    Optional<Origin> origin) {

  /**
   * A message of hers.
   *
   * @param isEdited whether she changed it after it was sent
   * @param isInGroup whether others read along
   * @param repliesTo the user name of whom it replies to
   */
  record Origin(int id, boolean isEdited, boolean isInGroup, Optional<String> repliesTo) {}

  /** The same with another text, where it is a text. */
  Received saying(String text) {
    return switch (event) {
      case IncomingEvent.Message(var chat, var ignored, var sender) ->
          new Received(new IncomingEvent.Message(chat, text, sender), callback, message, origin);
      case IncomingEvent.Attachment ignored -> this;
      case IncomingEvent.ButtonPress ignored -> this;
    };
  }
}
