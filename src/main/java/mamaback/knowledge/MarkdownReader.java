package mamaback.knowledge;

import java.util.ArrayList;
import java.util.List;
import mamaback.knowledge.yaml.Faults;
import mamaback.text.Block;
import mamaback.text.RichText;
import mamaback.text.Span;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the small part of Markdown that every messenger can show. Thread-safe. */
final class MarkdownReader {
  private static final String ALLOWED =
      "Use paragraphs, '- ' and '1. ' lists, '## ' headings, **bold** and *italic* only";

  private final Parser parser =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  /**
   * The formatted text of {@code markdown}.
   *
   * @param linesBefore lines of the file that precede it
   */
  RichText read(String markdown, int linesBefore, Faults faults) {
    return new Reading(linesBefore, faults).read(parser.parse(markdown));
  }

  /** One pass over one text. */
  private record Reading(int linesBefore, Faults faults) {
    RichText read(Node document) {
      List<Block> blocks = new ArrayList<>();
      for (Node node : children(document)) {
        switch (node) {
          case Paragraph paragraph -> blocks.add(new Block.Paragraph(spans(paragraph)));
          case Heading heading -> blocks.add(new Block.Heading(characters(heading)));
          case BulletList list -> blocks.add(new Block.Bullets(items(list)));
          case OrderedList list -> blocks.add(new Block.Steps(items(list)));
          default -> reject(node);
        }
      }
      return new RichText(blocks);
    }

    private List<List<Span>> items(Node list) {
      return children(list).stream().map(this::item).toList();
    }

    private List<Span> item(Node item) {
      List<Span> spans = new ArrayList<>();
      for (Node block : children(item)) {
        if (block instanceof Paragraph && spans.isEmpty()) {
          spans.addAll(spans(block));
        } else {
          reject(block);
        }
      }
      return spans;
    }

    private List<Span> spans(Node parent) {
      List<Span> spans = new ArrayList<>();
      for (Node node : children(parent)) {
        switch (node) {
          case Text text -> spans.add(Span.plain(text.getLiteral()));
          case SoftLineBreak ignored -> spans.add(Span.plain(" "));
          case HardLineBreak ignored -> spans.add(Span.plain("\n"));
          case StrongEmphasis strong -> spans.add(new Span(characters(strong), Span.Style.BOLD));
          case Emphasis emphasis -> spans.add(new Span(characters(emphasis), Span.Style.ITALIC));
          default -> reject(node);
        }
      }
      return spans;
    }

    private String characters(Node parent) {
      StringBuilder characters = new StringBuilder();
      for (Span span : spans(parent)) {
        characters.append(span.text());
      }
      return characters.toString();
    }

    private void reject(Node node) {
      int line =
          node.getSourceSpans().isEmpty() ? 1 : node.getSourceSpans().getFirst().getLineIndex() + 1;
      String kind = node.getClass().getSimpleName();
      faults.add(linesBefore + line, "this kind of Markdown cannot be shown: " + kind, ALLOWED);
    }

    private static List<Node> children(Node parent) {
      List<Node> children = new ArrayList<>();
      for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
        children.add(child);
      }
      return children;
    }
  }
}
