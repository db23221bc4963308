package mamaback.telegram;

import java.util.ArrayList;
import java.util.List;
import mamaback.text.Cut;
import mamaback.text.Span;

/** Cuts a line that is longer than a message, between words where it can. */
final class Pieces {
  private Pieces() {}

  /** {@code spans} in pieces of at most {@code most} characters; never within a surrogate pair. */
  static List<List<Span>> of(List<Span> spans, int most) {
    List<List<Span>> pieces = new ArrayList<>();
    List<Span> piece = new ArrayList<>();
    int room = most;
    for (Span span : spans) {
      String rest = span.text();
      while (rest.length() > room) {
        int end = end(rest, room, piece.isEmpty());
        if (end > 0) {
          piece.add(new Span(rest.substring(0, end), span.style()));
        }
        pieces.add(List.copyOf(piece));
        piece.clear();
        rest = rest.substring(end);
        room = most;
      }
      if (!rest.isEmpty()) {
        piece.add(new Span(rest, span.style()));
        room -= rest.length();
      }
    }
    if (!piece.isEmpty()) {
      pieces.add(List.copyOf(piece));
    }
    return pieces;
  }

  /** Where to cut: after the last space that fits, or, in one long word, where the room ends. */
  private static int end(String text, int room, boolean mustAdvance) {
    int space = text.lastIndexOf(' ', room - 1);
    if (space > 0) {
      return space + 1;
    }
    if (!mustAdvance) {
      return 0;
    }
    return Cut.at(text, room).length();
  }
}
