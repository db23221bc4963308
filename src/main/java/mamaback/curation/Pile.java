package mamaback.curation;

import java.util.List;
import mamaback.profile.Letter;
import mamaback.search.AnswerFinder;
import mamaback.search.Candidate;

/**
 * Questions that are alike.
 *
 * @param questions one, then those that are like it, most alike first
 */
public record Pile(List<Question> questions) {
  private static final int MOST_CLOSEST = 3;

  public Pile {
    questions = List.copyOf(questions);
  }

  /**
   * A question that waits.
   *
   * @param closest the entries that are closest to it by now, best first
   */
  public record Question(Letter letter, List<Candidate> closest) {
    public Question {
      closest = List.copyOf(closest);
    }

    /** {@code letter} with what {@code finder} finds closest. */
    public static Question of(Letter letter, AnswerFinder finder) {
      List<Candidate> found = finder.find(letter.question().maskedText()).candidates();
      return new Question(letter, found.stream().limit(MOST_CLOSEST).toList());
    }
  }

  /** All of {@code letters}, the largest pile first. */
  public static List<Pile> of(List<Letter> letters, AnswerFinder finder) {
    List<Question> questions = letters.stream().map(letter -> Question.of(letter, finder)).toList();
    List<String> texts = letters.stream().map(letter -> letter.question().maskedText()).toList();
    return finder.alike(texts).stream()
        .map(places -> new Pile(places.stream().map(questions::get).toList()))
        .toList();
  }
}
