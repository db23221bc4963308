package mamaback.conversation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mamaback.knowledge.Caution;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.text.Block;
import mamaback.text.RichText;
import mamaback.text.Span;

/** Writes an answer as it fits her: what holds for her is shown, what does not is left out. */
final class AnswerText {
  private final KnowledgeBase knowledge;
  private final Circumstances circumstances;

  AnswerText(KnowledgeBase knowledge, Circumstances circumstances) {
    this.knowledge = knowledge;
    this.circumstances = circumstances;
  }

  /** Title, short answer and what she has to take note of. */
  RichText summary(Turn turn, Entry entry) {
    return summary(turn, entry, caution -> false);
  }

  /** The same; of what she has to take note of, what is {@code first} goes before all else. */
  RichText summary(Turn turn, Entry entry, Predicate<Caution> first) {
    Entry shown = inHerLanguage(turn, entry);
    Fitting fitting = Fitting.of(shown, turn.assumed(), turn.today());
    return Tact.of(turn, shown, RichText.bold(shown.title()))
        .then(language(turn, shown))
        .then(Tact.of(turn, shown, paragraphs(fitting.cautions().stream().filter(first).toList())))
        .then(shortAnswer(turn, shown, fitting))
        .then(notes(turn, shown, cautions(turn, entry, fitting, first)));
  }

  /** Whether she reads a caution in the place of the short answer; then no details follow. */
  boolean isReplaced(Turn turn, Entry entry) {
    Entry shown = inHerLanguage(turn, entry);
    return !Fitting.of(shown, turn.assumed(), turn.today()).instead().isEmpty();
  }

  RichText details(Turn turn, Entry entry) {
    if (isReplaced(turn, entry)) {
      return RichText.EMPTY;
    }
    return Tact.of(turn, entry, inHerLanguage(turn, entry).details());
  }

  private Entry inHerLanguage(Turn turn, Entry entry) {
    return knowledge.findTranslation(entry, turn.speech().language()).orElse(entry);
  }

  /** Says so where the answer is in another language than the talk. */
  private RichText language(Turn turn, Entry entry) {
    String hers = turn.speech().language();
    boolean isHers =
        hers.equals(knowledge.speech().language())
            || knowledge.findTranslation(entry, hers).isPresent();
    return isHers ? RichText.EMPTY : turn.wording().text(Line.IN_ENGLISH);
  }

  /** A prohibition stands in the place of what it forbids, never below it. */
  private static RichText shortAnswer(Turn turn, Entry entry, Fitting fitting) {
    if (fitting.instead().isEmpty()) {
      RichText first =
          fitting.isForOthers() ? turn.wording().text(Line.NOT_FOR_YOU) : RichText.EMPTY;
      return first.then(Tact.summary(turn, entry));
    }
    return Tact.of(turn, entry, paragraphs(fitting.instead()));
  }

  private static RichText paragraphs(List<Caution> cautions) {
    RichText paragraphs = RichText.EMPTY;
    for (Caution caution : cautions) {
      paragraphs = paragraphs.then(RichText.of(caution.text()));
    }
    return paragraphs;
  }

  private List<String> cautions(Turn turn, Entry entry, Fitting fitting, Predicate<Caution> first) {
    return Stream.concat(
            fitting.cautions().stream().filter(first.negate()).map(Caution::text),
            circumstances.remarks(turn, entry).stream())
        .toList();
  }

  /** A heading stands only above what is left below it. */
  private static RichText notes(Turn turn, Entry shown, List<String> notes) {
    List<List<Span>> items = notes.stream().map(text -> List.of(Span.plain(text))).toList();
    RichText left = Tact.of(turn, shown, new RichText(List.of(new Block.Bullets(items))));
    return items.isEmpty() || left.isEmpty()
        ? RichText.EMPTY
        : turn.wording().text(Line.CAUTION).then(left);
  }
}
