package mamaback.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.conversation.Decision;
import mamaback.evaluation.AnswerDiff.Change;
import mamaback.evaluation.AnswerDiff.Kind;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Level;
import mamaback.search.Candidate;
import mamaback.text.RichText;
import org.junit.jupiter.api.Test;

/** What a curator is told of a change before it is published. */
class AnswerDiffTest {
  private static final List<LabelledMessage> BREAD = List.of(asking("rye", "bread"));

  @Test
  void tellsAnswersThatWereWonAndLost() {
    AnswerDiff won = diff(BREAD, answer("cakes"), answer("bread"));
    AnswerDiff lost = diff(BREAD, answer("bread"), unknown());

    assertThat(won.changes()).containsExactly(new Change(Kind.WON, "rye", "cakes", "bread"));
    assertThat(won.isWorse()).isFalse();
    assertThat(lost.changes()).containsExactly(new Change(Kind.LOST, "rye", "bread", "-"));
    assertThat(lost.isWorse()).isTrue();
  }

  @Test
  void anAnswerOutOfScopeIsLostAndNoneIsWon() {
    List<LabelledMessage> out =
        List.of(
            new LabelledMessage("1", "rye", List.of(), Optional.of(Scope.OUT), Optional.empty()));

    AnswerDiff lost = diff(out, unknown(), answer("cakes"));
    AnswerDiff won = diff(out, answer("cakes"), unknown());
    AnswerDiff changed = diff(out, answer("cakes"), answer("bread"));

    assertThat(lost.changes()).containsExactly(new Change(Kind.LOST, "rye", "-", "cakes"));
    assertThat(lost.isWorse()).isTrue();
    assertThat(won.changes()).containsExactly(new Change(Kind.WON, "rye", "cakes", "-"));
    assertThat(changed.changes())
        .containsExactly(new Change(Kind.CHANGED, "rye", "cakes", "bread"));
  }

  @Test
  void tellsWarningsThatWereLowered() {
    AnswerDiff lowered = diff(BREAD, answer("bread", Level.URGENT), answer("bread", Level.SOON));

    assertThat(lowered.changes())
        .containsExactly(new Change(Kind.LOWERED, "rye", "URGENT", "SOON"));
    assertThat(lowered.isWorse()).isTrue();
  }

  @Test
  void tellsNothingWhereNothingChanged() {
    AnswerDiff same = diff(BREAD, answer("bread"), answer("bread"));

    assertThat(same.changes()).isEmpty();
    assertThat(same.asked()).isEqualTo(1);
  }

  private static AnswerDiff diff(List<LabelledMessage> messages, Response old, Response fresh) {
    return AnswerDiff.of(messages, Map.of("rye", old)::get, Map.of("rye", fresh)::get);
  }

  private static LabelledMessage asking(String text, String topic) {
    return new LabelledMessage("1", text, List.of(topic), Optional.empty(), Optional.empty());
  }

  private static Response answer(String id) {
    return answer(id, Level.NONE);
  }

  private static Response answer(String id, Level level) {
    return new Response(List.of(new Candidate(entry(id), 0.9)), 0.95, Decision.ANSWER, level);
  }

  private static Response unknown() {
    return new Response(List.of(), 0, Decision.UNKNOWN, Level.NONE);
  }

  private static Entry entry(String id) {
    return new Entry(
        id,
        id,
        "bakery",
        id,
        List.of("?"),
        List.of(),
        List.of(),
        Condition.ALWAYS,
        List.of(),
        List.of(),
        Optional.empty(),
        RichText.of("text"),
        RichText.EMPTY,
        Optional.empty());
  }
}
