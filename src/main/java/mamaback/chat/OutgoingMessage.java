package mamaback.chat;

import java.util.List;
import mamaback.text.RichText;

/**
 * What the bot says at once.
 *
 * @param rows buttons below the text, row by row
 * @param placement whether it stands alone or takes the place of the message whose button was
 *     tapped
 */
public record OutgoingMessage(RichText text, List<List<Button>> rows, Placement placement) {
  /** Where a message appears. */
  public enum Placement {
    NEW_MESSAGE,
    /** Replaces the message whose button was tapped; a new message where there was no tap. */
    IN_PLACE
  }

  public OutgoingMessage {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A new message without buttons. */
  public static OutgoingMessage of(RichText text) {
    return new OutgoingMessage(text, List.of(), Placement.NEW_MESSAGE);
  }

  /** The same with another text and other buttons. */
  public OutgoingMessage with(RichText otherText, List<List<Button>> otherRows) {
    return new OutgoingMessage(otherText, otherRows, placement);
  }

  @Override
  public String toString() {
    return "OutgoingMessage[masked]";
  }
}
