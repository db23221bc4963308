package mamaback.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mamaback.text.Block;
import mamaback.text.RichText;
import mamaback.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Telegram's HTML, and how long texts are split. */
class HtmlRendererTest {
  @Test
  void writesEveryKindOfBlock() {
    RichText text =
        new RichText(
            List.of(
                new Block.Heading("Steps"),
                new Block.Paragraph(
                    List.of(Span.plain("Go "), new Span("slow", Span.Style.ITALIC))),
                new Block.Bullets(List.of(List.of(Span.plain("one")), List.of(Span.plain("two")))),
                new Block.Steps(
                    List.of(List.of(Span.plain("kneel")), List.of(Span.plain("sit"))))));

    assertThat(HtmlRenderer.render(text))
        .containsExactly("<b>Steps</b>\n\nGo <i>slow</i>\n\n• one\n• two\n\n1. kneel\n2. sit");
  }

  @Test
  void escapesWhateverCouldBeMarkup() {
    RichText text = RichText.of("<b>&amp;</b> \"x\" <script>");

    assertThat(HtmlRenderer.render(text))
        .containsExactly("&lt;b&gt;&amp;amp;&lt;/b&gt; \"x\" &lt;script&gt;");
  }

  @Test
  void makesNoMessageOfNothing() {
    assertThat(HtmlRenderer.render(RichText.EMPTY)).isEmpty();
  }

  @Test
  void aTextThatJustFitsIsOneMessage() {
    assertThat(HtmlRenderer.render(RichText.of("a".repeat(4096)))).hasSize(1);
    assertThat(HtmlRenderer.render(RichText.of("a".repeat(4097)))).hasSize(2);
  }

  @Test
  void splitsBetweenParagraphs() {
    RichText text = RichText.of("a".repeat(3000)).then(RichText.of("b".repeat(3000)));

    assertThat(HtmlRenderer.render(text)).containsExactly("a".repeat(3000), "b".repeat(3000));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void neverLosesACharacterNorSplitsOne(long seed) {
    Random random = new Random(seed);
    RichText text = randomText(random);

    List<String> parts = HtmlRenderer.render(text);

    assertThat(parts).as("seed %d", seed).allMatch(HtmlRendererTest::isWhole);
    assertThat(characters(String.join("", parts))).isEqualTo(characters(plain(text)));
  }

  private static RichText randomText(Random random) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      List<Span> spans = new ArrayList<>();
      for (int j = 0; j < 1 + random.nextInt(4); j++) {
        Span.Style style = Span.Style.values()[random.nextInt(3)];
        spans.add(new Span(randomWords(random), style));
      }
      blocks.add(new Block.Paragraph(spans));
    }
    return new RichText(blocks);
  }

  private static String randomWords(Random random) {
    String[] letters = {"a", "<", "&", ">", " ", "\uD83D\uDE00", "é", "word ", "\"", "-"};
    StringBuilder words = new StringBuilder();
    int length = random.nextInt(10) == 0 ? 5000 : random.nextInt(300);
    boolean withoutSpaces = random.nextBoolean();
    while (words.length() < length) {
      String letter = letters[random.nextInt(letters.length)];
      words.append(withoutSpaces ? letter.strip() : letter);
    }
    return words.toString();
  }

  /** At most 4,096 units when parsed, entities closed, no half of a pair. */
  private static boolean isWhole(String html) {
    String parsed = parsed(html);
    boolean isPaired =
        parsed.isEmpty()
            || (!Character.isLowSurrogate(parsed.charAt(0))
                && !Character.isHighSurrogate(parsed.charAt(parsed.length() - 1)));
    return parsed.length() <= 4096
        && isPaired
        && count(html, "<b>") == count(html, "</b>")
        && count(html, "<i>") == count(html, "</i>");
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }

  private static String parsed(String html) {
    return html.replaceAll("</?[bi]>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String characters(String html) {
    return parsed(html).replaceAll("\\s", "");
  }

  private static String plain(RichText text) {
    StringBuilder plain = new StringBuilder();
    for (Block block : text.blocks()) {
      if (block instanceof Block.Paragraph(var spans)) {
        spans.forEach(span -> plain.append(HtmlRenderer.escape(span.text())));
      }
    }
    return plain.toString();
  }
}
