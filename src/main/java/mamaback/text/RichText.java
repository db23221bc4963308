package mamaback.text;

import java.util.ArrayList;
import java.util.List;

/** Formatted text: blocks in reading order. */
public record RichText(List<Block> blocks) {
  /** Text without any block. */
  public static final RichText EMPTY = new RichText(List.of());

  public RichText {
    blocks = List.copyOf(blocks);
  }

  /** One plain paragraph; an empty {@code text} makes {@link #EMPTY}. */
  public static RichText of(String text) {
    return text.isBlank() ? EMPTY : new RichText(List.of(Block.Paragraph.of(text)));
  }

  /** One paragraph in bold. */
  public static RichText bold(String text) {
    return new RichText(List.of(new Block.Paragraph(List.of(new Span(text, Span.Style.BOLD)))));
  }

  /** This text followed by {@code other}. */
  public RichText then(RichText other) {
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(other.blocks);
    return new RichText(all);
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }
}
