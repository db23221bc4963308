package mamaback.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mamaback.text.Block;
import mamaback.text.RichText;
import mamaback.text.Span;

/**
 * Writes formatted text as Telegram's HTML, in parts that fit a message. Every character of a text
 * is escaped, so none of it can be markup.
 */
final class HtmlRenderer {
  /** Bot API, sendMessage.text: UTF-16 units after entities parsing. */
  static final int MOST_CHARACTERS = 4_096;

  private HtmlRenderer() {}

  /** {@code text} as one or more messages; split between paragraphs where it is too long. */
  static List<String> render(RichText text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int length = 0;
    for (Line line : lines(text)) {
      if (length + line.gap().length() + line.length() > MOST_CHARACTERS && length > 0) {
        parts.add(part.toString());
        part.setLength(0);
        length = 0;
      }
      if (length > 0) {
        part.append(line.gap());
        length += line.gap().length();
      }
      part.append(html(line.spans()));
      length += line.length();
    }
    if (length > 0) {
      parts.add(part.toString());
    }
    return parts;
  }

  /**
   * A line that is never split.
   *
   * @param gap what stands between it and the line before
   */
  private record Line(String gap, List<Span> spans) {
    int length() {
      return spans.stream().mapToInt(span -> span.text().length()).sum();
    }
  }

  private static List<Line> lines(RichText text) {
    List<Line> lines = new ArrayList<>();
    for (Block block : text.blocks()) {
      String gap = "\n\n";
      for (List<Span> spans : linesOf(block)) {
        for (List<Span> piece : Pieces.of(spans, MOST_CHARACTERS)) {
          lines.add(new Line(gap, piece));
          gap = "\n";
        }
      }
    }
    return lines;
  }

  private static List<List<Span>> linesOf(Block block) {
    return switch (block) {
      case Block.Paragraph(var spans) -> List.of(spans);
      case Block.Heading(var title) -> List.of(List.of(new Span(title, Span.Style.BOLD)));
      case Block.Bullets(var items) -> items.stream().map(item -> prefixed("• ", item)).toList();
      case Block.Steps(var items) -> numbered(items);
    };
  }

  private static List<List<Span>> numbered(List<List<Span>> items) {
    List<List<Span>> lines = new ArrayList<>();
    for (List<Span> item : items) {
      lines.add(prefixed((lines.size() + 1) + ". ", item));
    }
    return lines;
  }

  private static List<Span> prefixed(String prefix, List<Span> spans) {
    List<Span> line = new ArrayList<>();
    line.add(Span.plain(prefix));
    line.addAll(spans);
    return line;
  }

  private static String html(List<Span> spans) {
    return spans.stream().map(HtmlRenderer::html).collect(Collectors.joining());
  }

  private static String html(Span span) {
    String escaped = escape(span.text());
    return switch (span.style()) {
      case PLAIN -> escaped;
      case BOLD -> "<b>" + escaped + "</b>";
      case ITALIC -> "<i>" + escaped + "</i>";
    };
  }

  /** Bot API, HTML style: these three must be escaped in text. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
