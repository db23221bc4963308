package mamaback.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Lexicon;
import mamaback.search.AnswerFinder;
import mamaback.search.Part;
import mamaback.search.Thresholds;

/** Measures what each part of the search, and of what it learns from, is worth: without it. */
public final class Ablation {
  private static final List<String> FIGURES =
      List.of("hit@1", "hit@3", "AUROC, in over out of scope", "ECE, all");

  private final List<Entry> entries;
  private final Lexicon lexicon;
  private final List<LabelledMessage> messages;

  /**
   * Of a search in {@code entries}.
   *
   * @param messages asked beside the wordings that are held back; may be none
   */
  public Ablation(List<Entry> entries, Lexicon lexicon, List<LabelledMessage> messages) {
    this.entries = List.copyOf(entries);
    this.lexicon = lexicon;
    this.messages = List.copyOf(messages);
  }

  /**
   * The lines of a table in Markdown, a row for each part that is left out; each is measured when
   * it is asked for.
   *
   * @param folds how many of the five parts of the wordings are held back in turn
   * @throws IllegalArgumentException if {@code folds} is not 1 to 5
   */
  public Stream<String> lines(int folds) {
    List<String> sets =
        messages.isEmpty() ? List.of("held back") : List.of("held back", "labelled");
    List<String> columns =
        sets.stream().flatMap(set -> FIGURES.stream().map(each -> set + ": " + each)).toList();
    Stream<String> head =
        Stream.of(
            "| left out | " + String.join(" | ", columns) + " |",
            "|---".repeat(1 + columns.size()) + "|");
    return Stream.concat(
        head,
        learners().entrySet().stream().map(each -> row(each.getKey(), each.getValue(), folds)));
  }

  private String row(String name, CrossValidation.Learner learner, int folds) {
    StringBuilder row = new StringBuilder("| " + name + " |");
    row.append(cells(CrossValidation.of(entries, lexicon, learner, folds)));
    if (!messages.isEmpty()) {
      AnswerFinder finder = learner.learn(entries, lexicon);
      row.append(cells(Evaluation.of(messages, text -> Response.of(finder.find(text)))));
    }
    return row.toString();
  }

  private static String cells(Evaluation evaluation) {
    StringBuilder cells = new StringBuilder();
    FIGURES.forEach(
        figure -> cells.append(String.format(Locale.ROOT, " %.3f |", evaluation.value(figure))));
    return cells.toString();
  }

  private static Map<String, CrossValidation.Learner> learners() {
    Map<String, CrossValidation.Learner> learners = new LinkedHashMap<>();
    learners.put("nothing", Ablation::whole);
    for (Part part : Part.values()) {
      learners.put(
          part.name().toLowerCase(Locale.ROOT),
          (entries, lexicon) ->
              AnswerFinder.without(Set.of(part), entries, lexicon, Thresholds.USUAL));
    }
    learners.put("elsewhere", (entries, lexicon) -> whole(entries, lexicon.with(List.of())));
    learners.put(
        "lexicon", (entries, lexicon) -> whole(entries, Lexicon.NONE.with(lexicon.elsewhere())));
    learners.put("half the wordings", (entries, lexicon) -> whole(halved(entries), lexicon));
    return learners;
  }

  private static AnswerFinder whole(List<Entry> entries, Lexicon lexicon) {
    return AnswerFinder.of(entries, lexicon, List.of(), Thresholds.USUAL);
  }

  private static List<Entry> halved(List<Entry> entries) {
    return entries.stream().map(entry -> entry.asking(everySecond(entry.questions()))).toList();
  }

  private static List<String> everySecond(List<String> texts) {
    return IntStream.range(0, texts.size()).filter(i -> i % 2 == 0).mapToObj(texts::get).toList();
  }
}
