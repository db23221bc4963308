package mamaback.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Elsewhere;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Lexicon;
import mamaback.search.AnswerFinder;
import mamaback.search.Thresholds;
import mamaback.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as right where a knowledge base is measured by its own wordings. */
class CrossValidationTest {
  private static final Thresholds ANY = new Thresholds(0, 0);
  private static final int ALL = CrossValidation.FOLDS;

  /** Cakes name rye; nothing names jam, which names nothing. */
  private static final List<Entry> BAKERY =
      List.of(
          entry("cakes", "cakes", List.of("rye-2")),
          entry("rye-2", "bread", List.of()),
          entry("jam", "jam", List.of()));

  @ParameterizedTest
  @ValueSource(strings = {"cakes", "rye-2"})
  void aLinkCountsWhicheverOfTheTwoNamesTheOther(String known) {
    Evaluation evaluation = CrossValidation.of(BAKERY, Lexicon.NONE, only(known), ALL);

    assertThat(evaluation.figures().getFirst().rows()).isEqualTo(15);
    assertThat(evaluation.value("hit@1")).isEqualTo(2.0 / 3);
  }

  @Test
  void anEntryWithoutLinksIsRightForItselfAlone() {
    Evaluation evaluation = CrossValidation.of(BAKERY, Lexicon.NONE, only("jam"), ALL);

    assertThat(evaluation.value("hit@1")).isEqualTo(1.0 / 3);
  }

  @Test
  void aPartOfTheWordingsAsksForItsShare() {
    Lexicon weather =
        Lexicon.NONE.with(List.of(new Elsewhere("weather", List.of("rain?", "will it rain?"))));

    Evaluation one = CrossValidation.of(BAKERY, weather, only("jam"), 1);

    assertThat(one.figures().getFirst().rows()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 6})
  void refusesPartsThatThereAreNot(int folds) {
    assertThatThrownBy(() -> CrossValidation.of(BAKERY, Lexicon.NONE, ANY, folds))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 5");
  }

  /** A search that knows nothing but {@code id}. */
  private static CrossValidation.Learner only(String id) {
    return (entries, lexicon) ->
        AnswerFinder.of(
            entries.stream().filter(entry -> entry.id().equals(id)).toList(),
            Lexicon.NONE,
            List.of(),
            ANY);
  }

  private static Entry entry(String id, String topic, List<String> related) {
    return new Entry(
        id,
        topic,
        "bakery",
        "Our bakery",
        List.of("what do you bake", "do you bake", "who can bake", "to bake", "bake it"),
        List.of(),
        related,
        Condition.ALWAYS,
        List.of(),
        List.of(),
        Optional.empty(),
        RichText.of("We bake."),
        RichText.EMPTY,
        Optional.empty());
  }
}
