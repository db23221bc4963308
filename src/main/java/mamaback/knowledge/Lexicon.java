package mamaback.knowledge;

import java.util.List;

/**
 * What the search must know about words that the answers themselves do not teach it.
 *
 * @param same groups of words and phrases that people use for the same thing of our subject
 * @param general such groups that are of no subject: ways to ask the same
 * @param asides phrases that say nothing of what is asked
 * @param followUps beginnings of questions that lean on what was asked before
 * @param pointers words that stand for what was talked about before, such as "it"
 * @param elsewhere subjects that belong to somebody else
 */
public record Lexicon(
    List<List<String>> same,
    List<List<String>> general,
    List<String> asides,
    List<String> followUps,
    List<String> pointers,
    List<Elsewhere> elsewhere) {
  /** Knows nothing; every word stands for itself. */
  public static final Lexicon NONE =
      new Lexicon(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Lexicon {
    same = same.stream().map(List::copyOf).toList();
    general = general.stream().map(List::copyOf).toList();
    asides = List.copyOf(asides);
    followUps = List.copyOf(followUps);
    pointers = List.copyOf(pointers);
    elsewhere = List.copyOf(elsewhere);
  }

  /** The same, knowing {@code others} elsewhere. */
  public Lexicon with(List<Elsewhere> others) {
    return new Lexicon(same, general, asides, followUps, pointers, others);
  }
}
