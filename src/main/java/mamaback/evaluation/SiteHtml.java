package mamaback.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import mamaback.text.Block;
import mamaback.text.RichText;
import mamaback.text.Span;

/** Writes formatted text as HTML; every character of a text is escaped. */
final class SiteHtml {
  private SiteHtml() {}

  static String of(RichText text) {
    return text.blocks().stream().map(SiteHtml::of).collect(Collectors.joining("\n"));
  }

  /** For text and for attributes in double quotes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String list(List<String> items) {
    return items.stream()
        .map(item -> "<li>" + item + "</li>")
        .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Paragraph(var spans) -> "<p>" + of(spans) + "</p>";
      case Block.Heading(var title) -> "<h4>" + escape(title) + "</h4>";
      case Block.Bullets(var items) -> list(items.stream().map(SiteHtml::of).toList());
      case Block.Steps(var items) ->
          list(items.stream().map(SiteHtml::of).toList())
              .replaceFirst("<ul>", "<ol>")
              .replaceFirst("</ul>$", "</ol>");
    };
  }

  private static String of(List<Span> spans) {
    return spans.stream().map(SiteHtml::of).collect(Collectors.joining());
  }

  private static String of(Span span) {
    String text = escape(span.text());
    return switch (span.style()) {
      case PLAIN -> text;
      case BOLD -> "<strong>" + text + "</strong>";
      case ITALIC -> "<em>" + text + "</em>";
    };
  }
}
