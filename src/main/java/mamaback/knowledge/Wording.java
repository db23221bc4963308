package mamaback.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mamaback.text.Block;
import mamaback.text.PlainText;
import mamaback.text.RichText;
import mamaback.text.Span;

/** The bot's own sentences in one language. Every {@link Line} is there. Immutable. */
public final class Wording {
  private final Map<Line, RichText> lines;
  private final Map<Line, RichText> tactful;
  private final TactWords tactWords;
  private final Map<TypedWord, Set<String>> typed;

  /**
   * @param tactful what is said in the place of lines that speak of babies, where a baby was lost
   * @param typed lower-case words that she may type for each
   */
  Wording(
      Map<Line, RichText> lines,
      Map<Line, RichText> tactful,
      TactWords tactWords,
      Map<TypedWord, Set<String>> typed) {
    this.typed = new EnumMap<>(TypedWord.class);
    this.typed.putAll(typed);
    this.lines = new EnumMap<>(lines);
    this.tactful = new EnumMap<>(lines);
    this.tactful.putAll(tactful);
    this.tactWords = tactWords;
  }

  /** The sentences for somebody who lost a baby (clinical brief, 6.3). */
  public Wording tactful() {
    return new Wording(tactful, Map.of(), tactWords, typed);
  }

  Wording knowing(TactWords ofAllLanguages) {
    return new Wording(lines, tactful, ofAllLanguages, typed);
  }

  TactWords tactWords() {
    return tactWords;
  }

  /** Whether {@code text} speaks of babies, in whatever language the bot speaks. */
  public boolean speaksOfBabies(String text) {
    return tactWords.speakOfBabies(text);
  }

  /** Whether {@code text} tells of a danger: it is said to everybody. */
  public boolean tellsOfDanger(String text) {
    return tactWords.tellOfDanger(text);
  }

  /** {@code text} with its phrases about babies said in other words, where there are any. */
  public String softened(String text) {
    return tactWords.softened(text);
  }

  /** Whether {@code text}, in lower case and without punctuation, is what people type for it. */
  public boolean isTyped(TypedWord word, String text) {
    return typed.getOrDefault(word, Set.of()).contains(text);
  }

  public RichText text(Line line) {
    return Objects.requireNonNull(lines.get(line), line::key);
  }

  /** The line with {@code values} in the place of its names in braces, as plain characters. */
  public RichText text(Line line, Map<String, String> values) {
    return new RichText(text(line).blocks().stream().map(block -> filled(block, values)).toList());
  }

  /** The line without formatting, for a button or a menu. */
  public String label(Line line) {
    return PlainText.of(text(line));
  }

  /** The same with {@code values} in the place of its names in braces. */
  public String label(Line line, Map<String, String> values) {
    return PlainText.of(text(line, values));
  }

  private static Block filled(Block block, Map<String, String> values) {
    return switch (block) {
      case Block.Paragraph(var spans) -> new Block.Paragraph(filled(spans, values));
      case Block.Heading(var title) -> new Block.Heading(filled(title, values));
      case Block.Bullets(var items) ->
          new Block.Bullets(items.stream().map(item -> filled(item, values)).toList());
      case Block.Steps(var items) ->
          new Block.Steps(items.stream().map(item -> filled(item, values)).toList());
    };
  }

  private static List<Span> filled(List<Span> spans, Map<String, String> values) {
    return spans.stream().map(span -> new Span(filled(span.text(), values), span.style())).toList();
  }

  private static String filled(String text, Map<String, String> values) {
    String result = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      result = result.replace("{" + value.getKey() + "}", value.getValue());
    }
    return result;
  }
}
