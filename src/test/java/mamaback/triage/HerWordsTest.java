package mamaback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that triage passes on prints what she wrote: it might end in a log. */
class HerWordsTest {
  private static final String HERS = "I can't feel my legs";

  @ParameterizedTest
  @MethodSource("holders")
  void areNotPrinted(Object holder) {
    assertThat(holder.toString()).doesNotContain("feel").doesNotContain("legs");
  }

  static Stream<Object> holders() {
    Explanation explanation = Rules.triage().explain(HERS, Situation.UNKNOWN);
    List<Token> tokens = Tokenizer.tokens(HERS, Set.of());
    assertThat(explanation.traces()).isNotEmpty();
    return Stream.of(
        explanation,
        new Heard(List.of(), explanation, List.of()),
        new Situation(Set.of(), List.of(HERS)),
        tokens,
        new Excerpts.Part(HERS, tokens, explanation.traces(), List.of()),
        new Excerpts.Excerpt(HERS, new Resemblance(new float[0])));
  }
}
