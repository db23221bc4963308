package mamaback.chat;

import java.util.List;
import java.util.Optional;
import mamaback.text.RichText;

/**
 * What the bot says at once.
 *
 * @param rows buttons below the text, row by row
 * @param placement whether it stands alone or takes the place of the message whose button was
 *     tapped
 * @param attachment a file that follows the text
 * @param keyboard what she writes with from now on; only a message without buttons can bring keys
 * @param swap other buttons for the message whose button was tapped; where the text is empty,
 *     nothing is sent beside it
 */
public record OutgoingMessage(
    RichText text,
    List<List<Button>> rows,
    Placement placement,
    Optional<Attachment> attachment,
    Optional<ButtonSwap> swap,
    Keyboard keyboard) {
  /** Where a message appears. */
  public enum Placement {
    NEW_MESSAGE,
    /** Replaces the message whose button was tapped; a new message where there was no tap. */
    IN_PLACE
  }

  public OutgoingMessage {
    rows = rows.stream().map(List::copyOf).toList();
    if (keyboard instanceof Keyboard.AskingWhere && !rows.isEmpty()) {
      throw new IllegalArgumentException("a message with buttons cannot bring keys");
    }
  }

  /** A message without a file. */
  public OutgoingMessage(RichText text, List<List<Button>> rows, Placement placement) {
    this(text, rows, placement, Optional.empty(), Optional.empty(), new Keyboard.Unchanged());
  }

  /** A new message without buttons. */
  public static OutgoingMessage of(RichText text) {
    return new OutgoingMessage(text, List.of(), Placement.NEW_MESSAGE);
  }

  /** The same with another text and other buttons. */
  public OutgoingMessage with(RichText otherText, List<List<Button>> otherRows) {
    return new OutgoingMessage(otherText, otherRows, placement, attachment, swap, keyboard);
  }

  /** The same at another place. */
  public OutgoingMessage at(Placement otherPlacement) {
    return new OutgoingMessage(text, rows, otherPlacement, attachment, swap, keyboard);
  }

  /** The same with a file. */
  public OutgoingMessage attaching(Attachment file) {
    return new OutgoingMessage(text, rows, placement, Optional.of(file), swap, keyboard);
  }

  /** The same with something else to write with. */
  public OutgoingMessage with(Keyboard other) {
    return new OutgoingMessage(text, rows, placement, attachment, swap, other);
  }

  /** The same with other buttons for the message whose button was tapped. */
  public OutgoingMessage swapping(ButtonSwap buttons) {
    return new OutgoingMessage(text, rows, placement, attachment, Optional.of(buttons), keyboard);
  }

  @Override
  public String toString() {
    return "OutgoingMessage[masked]";
  }
}
