package mamaback.text;

import java.util.List;

/** A part of a text that stands on lines of its own. */
public sealed interface Block {
  /** Running text. */
  record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }

    public static Paragraph of(String text) {
      return new Paragraph(List.of(Span.plain(text)));
    }
  }

  /** A title above what follows. */
  record Heading(String text) implements Block {}

  /** Points in no particular order. */
  record Bullets(List<List<Span>> items) implements Block {
    public Bullets {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** Points to be followed in order, numbered from one. */
  record Steps(List<List<Span>> items) implements Block {
    public Steps {
      items = items.stream().map(List::copyOf).toList();
    }
  }
}
