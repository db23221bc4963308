package mamaback.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mamaback.knowledge.Entry;
import mamaback.search.Grounds.Score;
import org.junit.jupiter.api.Test;

/** What a curator is told of a question: why an entry won, and what is like it. */
class GroundsTest {
  private static final Entry HOURS =
      SampleKnowledge.entries().stream()
          .filter(entry -> entry.id().equals("hours"))
          .findFirst()
          .orElseThrow();

  private final AnswerFinder finder = SampleKnowledge.finder();

  @Test
  void namesTheWordingsThatAreMostLikeTheQuestionMostAlikeFirst() {
    Grounds grounds = finder.grounds("open on a sunday?", HOURS);

    assertThat(grounds.votes())
        .extracting(Grounds.Vote::wording)
        .containsExactly("are you open on sunday morning", "when do you open");
    assertThat(grounds.votes().getFirst().likeness())
        .isGreaterThan(grounds.votes().getLast().likeness())
        .isBetween(0.5, 1.0);
  }

  @Test
  void givesEachFieldItsScore() {
    Grounds grounds = finder.grounds("opening hours", HOURS);

    assertThat(grounds.scores())
        .extracting(Score::part)
        .containsExactly(Part.MODEL, Part.WORDINGS, Part.CONCEPTS, Part.TITLE, Part.BODY);
    assertThat(score(grounds, Part.TITLE)).isPositive();
    assertThat(score(finder.grounds("birthday cakes", HOURS), Part.TITLE)).isZero();
  }

  @Test
  void theBestCandidateHasTheHighestSum() {
    Entry best = finder.find("are you open on monday").candidates().getFirst().entry();

    assertThat(best).isEqualTo(HOURS);
    assertThat(SampleKnowledge.entries())
        .filteredOn(entry -> !entry.equals(best))
        .allMatch(entry -> sum(entry) < sum(best));
  }

  @Test
  void putsQuestionsTogetherThatAreAlikeTheNearestFirst() {
    List<String> questions =
        List.of(
            "how do I get a refund",
            "can I get gluten free loaves",
            "how do I get a refund for pizza",
            "a refund, how do I get it",
            "tractor");

    assertThat(finder.alike(questions)).containsExactly(List.of(0, 3, 2), List.of(1), List.of(4));
    assertThat(finder.alike(List.of())).isEmpty();
  }

  private double sum(Entry entry) {
    return finder.grounds("are you open on monday", entry).scores().stream()
        .mapToDouble(Score::value)
        .sum();
  }

  private static double score(Grounds grounds, Part part) {
    return grounds.scores().stream()
        .filter(score -> score.part() == part)
        .mapToDouble(Score::value)
        .sum();
  }
}
