package mamaback.text;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Writes formatted text with line breaks alone, for terminals and for machines. */
public final class PlainText {
  private PlainText() {}

  /** {@code text} with an empty line between blocks and no markup. */
  public static String of(RichText text) {
    return text.blocks().stream().map(PlainText::block).collect(Collectors.joining("\n\n"));
  }

  /** The characters of {@code spans} without their styles. */
  public static String of(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Paragraph(var spans) -> of(spans);
      case Block.Heading(var title) -> title;
      case Block.Bullets(var items) ->
          items.stream().map(item -> "- " + of(item)).collect(Collectors.joining("\n"));
      case Block.Steps(var items) -> numbered(items);
    };
  }

  private static String numbered(List<List<Span>> items) {
    StringJoiner lines = new StringJoiner("\n");
    for (int i = 0; i < items.size(); i++) {
      lines.add((i + 1) + ". " + of(items.get(i)));
    }
    return lines.toString();
  }
}
