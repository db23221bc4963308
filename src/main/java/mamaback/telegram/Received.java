package mamaback.telegram;

import java.util.List;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.IncomingEvent;
import mamaback.chat.Standing;

/**
 * An event with what Telegram needs for a reply.
 *
 * @param callback the id of the tap to be confirmed, where it was one
 * @param tapped the message whose button was tapped, where it can still be edited
 * @param origin the message of hers, where it was one
 * @param user the id of who did it
 */
record Received(
    IncomingEvent event,
    Optional<String> callback,
    Optional<Tapped> tapped,
    Optional<Origin> origin,
    long user) {
  @Override
  public String toString() {
    return "Received[masked]";
  }

  /**
   * A message of the bot.
   *
   * @param buttons below it, as far as they call the bot
   */
  record Tapped(int message, List<List<Button>> buttons) {}

  /**
   * A message of hers.
   *
   * @param isEdited whether she changed it after it was sent
   * @param isInGroup whether others read along
   * @param repliesTo the user name of whom it replies to
   */
  record Origin(int id, boolean isEdited, boolean isInGroup, Optional<String> repliesTo) {}

  /** The same by somebody who has {@code standing}. */
  Received standing(Standing standing) {
    return switch (event) {
      case IncomingEvent.Message(var chat, var text, var sender) ->
          with(new IncomingEvent.Message(chat, text, sender.with(standing)));
      case IncomingEvent.Attachment(var chat, var caption, var sender) ->
          with(new IncomingEvent.Attachment(chat, caption, sender.with(standing)));
      case IncomingEvent.Location(var chat, var at, var sender) ->
          with(new IncomingEvent.Location(chat, at, sender.with(standing)));
      case IncomingEvent.ButtonPress(var chat, var data, var sender) ->
          with(new IncomingEvent.ButtonPress(chat, data, sender.with(standing)));
    };
  }

  private Received with(IncomingEvent other) {
    return new Received(other, callback, tapped, origin, user);
  }

  /** The same with another text, where it is a text. */
  Received saying(String text) {
    return switch (event) {
      case IncomingEvent.Message(var chat, var ignored, var sender) ->
          with(new IncomingEvent.Message(chat, text, sender));
      case IncomingEvent.Attachment ignored -> this;
      case IncomingEvent.Location ignored -> this;
      case IncomingEvent.ButtonPress ignored -> this;
    };
  }
}
