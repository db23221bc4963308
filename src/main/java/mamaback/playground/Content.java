package mamaback.playground;

import java.util.List;

/**
 * What stands in a message.
 *
 * @param files at most one
 * @param replies what becomes of the keyboard below the input
 */
record Content(
    List<Piece> text, List<List<Key>> keyboard, List<File> files, ReplyKeyboard replies) {
  /** A file in a message; the page asks for its bytes by {@code id}. */
  record File(long id, String name, int size, boolean isPicture) {}

  /** The words of a user. */
  static Content said(List<Piece> text) {
    return new Content(text, List.of(), List.of(), ReplyKeyboard.KEPT);
  }

  /** The same with other buttons under it. */
  Content with(List<List<Key>> other) {
    return new Content(text, other, files, replies);
  }
}
