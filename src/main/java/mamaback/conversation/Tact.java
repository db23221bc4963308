package mamaback.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Wording;
import mamaback.text.Block;
import mamaback.text.PlainText;
import mamaback.text.RichText;
import mamaback.text.Span;

/**
 * Leaves out of an answer the sentences that speak of babies, for somebody who lost one (clinical
 * brief, 6.3). Not among the signs of danger: there, safety goes before tact (brief, 6.4).
 */
final class Tact {
  private static final String SIGNS_OF_DANGER = "when-to-seek-help";
  private static final String SENTENCE_END = "(?<=[.!?]) ";

  private final Predicate<String> speaksOfBabies;

  private Tact(Wording wording) {
    this.speaksOfBabies = wording::speaksOfBabies;
  }

  /** {@code text}, which is a part of {@code entry}, as she may read it. */
  static RichText of(Turn turn, Entry entry, RichText text) {
    return isNeeded(turn, entry) ? new Tact(turn.speech().wording()).without(text) : text;
  }

  /** {@code text}, which is no part of an entry, as she may read it. */
  static RichText of(Turn turn, RichText text) {
    return turn.profile().bereaved() ? new Tact(turn.speech().wording()).without(text) : text;
  }

  /** Whether {@code entry} may be named to her in a list. */
  static boolean mayBeNamed(Turn turn, Entry entry) {
    boolean isForOthers = entry.applies().bereaved().filter(bereaved -> !bereaved).isPresent();
    return !turn.profile().bereaved()
        || (!isForOthers && !turn.speech().wording().speaksOfBabies(entry.title()));
  }

  /** Whether {@code entry} may be shown to her: something of its short answer must be left. */
  static boolean mayBeShown(Turn turn, Entry entry) {
    boolean isForOthers = entry.applies().bereaved().filter(bereaved -> !bereaved).isPresent();
    return !turn.profile().bereaved()
        || (!isForOthers && !of(turn, entry, entry.summary()).isEmpty());
  }

  private static boolean isNeeded(Turn turn, Entry entry) {
    return turn.profile().bereaved() && !entry.group().equals(SIGNS_OF_DANGER);
  }

  private RichText without(RichText text) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : text.blocks()) {
      without(block).ifPresent(blocks::add);
    }
    return new RichText(blocks);
  }

  private Optional<Block> without(Block block) {
    return switch (block) {
      case Block.Paragraph(var spans) ->
          Optional.of(without(spans)).filter(left -> !left.isEmpty()).map(Block.Paragraph::new);
      case Block.Heading heading ->
          Optional.<Block>of(heading).filter(any -> !speaksOfBabies.test(heading.text()));
      case Block.Bullets(var items) ->
          Optional.of(left(items)).filter(left -> !left.isEmpty()).map(Block.Bullets::new);
      case Block.Steps(var items) ->
          Optional.of(left(items)).filter(left -> !left.isEmpty()).map(Block.Steps::new);
    };
  }

  private List<List<Span>> left(List<List<Span>> items) {
    return items.stream().map(this::without).filter(left -> !left.isEmpty()).toList();
  }

  /** Sentence by sentence where it is plain; a styled line stays or goes as a whole. */
  private List<Span> without(List<Span> spans) {
    if (!speaksOfBabies.test(PlainText.of(spans))) {
      return spans;
    }
    if (spans.size() > 1) {
      return List.of();
    }
    String left =
        Arrays.stream(spans.getFirst().text().split(SENTENCE_END, -1))
            .filter(sentence -> !speaksOfBabies.test(sentence))
            .collect(Collectors.joining(" "));
    return left.isBlank() ? List.of() : List.of(new Span(left, spans.getFirst().style()));
  }
}
