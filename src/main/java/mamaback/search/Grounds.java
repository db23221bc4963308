package mamaback.search;

import java.util.List;
import mamaback.knowledge.Entry;

/**
 * Why an entry was a candidate, for people who curate.
 *
 * @param scores what each kind of evidence adds to the sum by which entries are ranked
 * @param votes the entry's wordings that are most like the question, most alike first
 */
public record Grounds(Entry entry, List<Score> scores, List<Vote> votes) {
  public Grounds {
    scores = List.copyOf(scores);
    votes = List.copyOf(votes);
  }

  /**
   * What one kind of evidence adds.
   *
   * @param value weighted, so that values of different kinds compare
   */
  public record Score(Part part, double value) {}

  /**
   * A wording that speaks for its entry.
   *
   * @param likeness 0 to 1
   */
  public record Vote(String wording, double likeness) {}
}
