package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Wording;
import mamaback.text.Block;
import mamaback.text.PlainText;
import mamaback.text.RichText;
import mamaback.text.Span;

/**
 * Leaves out of an answer the sentences that speak of babies, for somebody who lost one (clinical
 * brief, 6.3). Not among the signs of danger, nor where a sentence tells of one: there, safety goes
 * before tact (brief, 6.4).
 */
final class Tact {
  private static final String SIGNS_OF_DANGER = "when-to-seek-help";
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]\\s)");
  private static final Pattern ENDS = Pattern.compile("[.!?]\\s*$");

  private final Wording wording;

  private Tact(Wording wording) {
    this.wording = wording;
  }

  /** {@code text}, which is a part of {@code entry}, as she may read it. */
  static RichText of(Turn turn, Entry entry, RichText text) {
    return isNeeded(turn, entry) ? new Tact(turn.speech().wording()).without(text) : text;
  }

  /** {@code text}, which is no part of an entry, as she may read it. */
  static RichText of(Turn turn, RichText text) {
    return turn.profile().bereaved() ? new Tact(turn.speech().wording()).without(text) : text;
  }

  /** The short answer of {@code entry} as she may read it. */
  static RichText summary(Turn turn, Entry entry) {
    Optional<RichText> afterLoss = entry.afterLoss().filter(said -> turn.profile().bereaved());
    return afterLoss.orElseGet(() -> of(turn, entry, entry.summary()));
  }

  /** Whether {@code entry} may be named to her in a list. */
  static boolean mayBeNamed(Turn turn, Entry entry) {
    Wording wording = turn.speech().wording();
    return !turn.profile().bereaved()
        || (!isForOthers(entry) && !wording.speaksOfBabies(wording.softened(entry.title())));
  }

  /** Whether {@code entry} may be shown to her: something of its short answer must be left. */
  static boolean mayBeShown(Turn turn, Entry entry) {
    return !turn.profile().bereaved() || (!isForOthers(entry) && !summary(turn, entry).isEmpty());
  }

  private static boolean isForOthers(Entry entry) {
    return entry.applies().bereaved().filter(bereaved -> !bereaved).isPresent();
  }

  private static boolean isNeeded(Turn turn, Entry entry) {
    return turn.profile().bereaved() && !entry.group().equals(SIGNS_OF_DANGER);
  }

  private RichText without(RichText text) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : text.blocks()) {
      if (block instanceof Block.Heading) {
        dropHeading(blocks);
      }
      without(block).ifPresent(blocks::add);
    }
    dropHeading(blocks);
    return new RichText(blocks);
  }

  /** Nothing is left below a heading that comes last. */
  private static void dropHeading(List<Block> blocks) {
    if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Heading) {
      blocks.removeLast();
    }
  }

  private Optional<Block> without(Block block) {
    return switch (block) {
      case Block.Paragraph(var spans) ->
          Optional.of(without(spans)).filter(left -> !left.isEmpty()).map(Block.Paragraph::new);
      case Block.Heading(var text) ->
          Optional.of(wording.softened(text)).filter(this::isFit).map(Block.Heading::new);
      case Block.Bullets(var items) ->
          Optional.of(left(items)).filter(left -> !left.isEmpty()).map(Block.Bullets::new);
      case Block.Steps(var items) ->
          Optional.of(left(items)).filter(left -> !left.isEmpty()).map(Block.Steps::new);
    };
  }

  private List<List<Span>> left(List<List<Span>> items) {
    return items.stream().map(this::without).filter(left -> !left.isEmpty()).toList();
  }

  private boolean isFit(String sentence) {
    return !wording.speaksOfBabies(sentence) || wording.tellsOfDanger(sentence);
  }

  /** Sentence by sentence, however many spans each of them has. */
  private List<Span> without(List<Span> spans) {
    if (!wording.speaksOfBabies(PlainText.of(spans))) {
      return spans;
    }
    List<Span> left = new ArrayList<>();
    for (List<Span> sentence : sentences(spans)) {
      if (isFit(PlainText.of(sentence))) {
        left.addAll(sentence);
      }
    }
    return joined(left);
  }

  private List<List<Span>> sentences(List<Span> spans) {
    List<List<Span>> sentences = new ArrayList<>();
    boolean isBetween = true;
    for (Span span : spans) {
      for (String part : SENTENCE_END.split(wording.softened(span.text()), -1)) {
        if (isBetween) {
          sentences.add(new ArrayList<>());
        }
        sentences.getLast().add(new Span(part, span.style()));
        isBetween = ENDS.matcher(part).find();
      }
    }
    return sentences;
  }

  /** The spans without those that became empty, and without a gap at the end. */
  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      Optional<Span> before = joined.isEmpty() ? Optional.empty() : Optional.of(joined.getLast());
      if (before.filter(last -> last.style() == span.style()).isPresent()) {
        joined.removeLast();
        joined.add(new Span(before.get().text() + span.text(), span.style()));
      } else if (!span.text().isEmpty()) {
        joined.add(span);
      }
    }
    if (!joined.isEmpty()) {
      Span last = joined.removeLast();
      joined.add(new Span(last.text().stripTrailing(), last.style()));
    }
    return joined.stream().allMatch(span -> span.text().isBlank()) ? List.of() : joined;
  }
}
