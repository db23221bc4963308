package mamaback.playground;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Characters that look alike.
 *
 * @param styles names of Telegram's entities, such as {@code bold}
 * @param link where it leads, an address of the web; "" where it is no link
 */
record Piece(String text, List<String> styles, String link) {
  Piece {
    styles = List.copyOf(styles);
  }

  /** The characters alone. */
  static String plain(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
