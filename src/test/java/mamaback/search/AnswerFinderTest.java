package mamaback.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mamaback.knowledge.Lexicon;
import mamaback.knowledge.Smalltalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFinderTest {
  private final AnswerFinder finder = SampleKnowledge.finder();

  @ParameterizedTest
  @CsvSource({
    "which kinds of bread do you have, bread",
    "a baguette please, bread",
    "when are you open, hours",
    "my daughter's birthday cake, cakes",
    "birthdya cake, cakes",
    "gluten, allergies",
    "work in the shop, jobs",
  })
  void findsTheAnswerFirst(String question, String id) {
    assertThat(first(finder.find(question))).isEqualTo(id);
  }

  @Test
  void offersFiveCandidatesWhateverTheDecision() {
    assertThat(finder.find("cake").candidates()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(finder.find("will it rain tomorrow").candidates()).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void ordersCandidatesByConfidence() {
    List<Double> confidences =
        finder.find("coffee and cake").candidates().stream().map(Candidate::confidence).toList();

    assertThat(confidences).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n", "?!?", ":\"*?~[]{}()^\\", "🥐", "\u0000"})
  void findsNothingInATextWithoutWords(String text) {
    SearchResult result = finder.find(text);

    assertThat(result).isInstanceOf(SearchResult.NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bread:\"*?~[]{}()^\\ AND OR NOT +bread -cake title:x /a/ b^9 c~2 [a TO b]",
        "wo ist das brot",
        "хлеб есть?",
        "パンはありますか",
        "خبز",
        "面包 bread",
      })
  void takesAnyTextAsText(String text) {
    assertThatCode(() -> finder.find(text)).doesNotThrowAnyException();
  }

  @Test
  void readsTheBeginningOfATextThatIsTooLong() {
    String question = "do you serve coffee? ";

    SearchResult result = finder.find(question + "bread ".repeat(100_000));

    assertThat(result.candidates()).isNotEmpty();
    assertThat(finder.find(question.repeat(190)).candidates().getFirst().entry().id())
        .isEqualTo("coffee");
  }

  @Test
  void answersTheSameOnEveryRunAndThread() {
    AnswerFinder other = SampleKnowledge.finder();
    List<SearchResult> expected =
        IntStream.range(0, 200).mapToObj(seed -> finder.find(noise(seed))).toList();

    List<SearchResult> parallel =
        IntStream.range(0, 200).parallel().mapToObj(seed -> other.find(noise(seed))).toList();

    assertThat(parallel.toString()).isEqualTo(expected.toString());
  }

  @Test
  void survivesNoiseOfEveryKind() {
    for (int seed = 0; seed < 300; seed++) {
      String text = noise(seed);
      assertThatCode(() -> finder.find(text)).as("seed %d", seed).doesNotThrowAnyException();
      assertThatCode(() -> finder.smalltalk(text, "en"))
          .as("seed %d", seed)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void findsNothingInAnEmptyKnowledgeBase() {
    AnswerFinder empty =
        AnswerFinder.of(List.of(), Lexicon.NONE, List.of(), SampleKnowledge.THRESHOLDS);

    assertThat(empty.find("bread")).isEqualTo(SearchResult.NOTHING);
  }

  @Test
  void completesAFollowUpByTheLastTopic() {
    assertThat(first(finder.find("how much?", Context.after("coffee")))).isEqualTo("coffee");
    assertThatCode(() -> finder.find("how much?", Context.after("gone")))
        .doesNotThrowAnyException();
  }

  @Test
  void aQuestionThatPointsBackIsAFollowUpUnlessSurelyAnother() {
    assertThat(first(finder.find("is it open", Context.after("coffee")))).isEqualTo("coffee");
    assertThat(first(finder.find("is it open"))).isEqualTo("hours");
  }

  @Test
  void completesNoQuestionWithASubjectElsewhere() {
    SearchResult result = finder.find("and will it rain tomorrow", Context.after("coffee"));

    assertThat(result).isEqualTo(finder.find("and will it rain tomorrow"));
  }

  @Test
  void putsWhatIsLikelyForOtherReasonsWhereItBelongs() {
    Context likely = new Context(Optional.empty(), Map.of("coffee", 0.99, "gone", 1.0));

    List<Candidate> byWords = finder.find("will it rain tomorrow").candidates();
    SearchResult result = finder.find("will it rain tomorrow", likely);

    assertThat(result).isInstanceOf(SearchResult.Found.class);
    assertThat(first(result)).isEqualTo("coffee");
    // Of two witnesses, the second counts for less the more the words speak for others.
    double rival = confidence(byWords, id -> !id.equals("coffee"));
    double own = confidence(byWords, id -> id.equals("coffee"));
    assertThat(result.candidates().getFirst().confidence())
        .isCloseTo(1 - (1 - own) * (1 - 0.99 * (1 - rival)), within(1e-12));
    assertThat(result.candidates()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void offersWhatIsOursThoughNoneIsSurelyTheAnswer() {
    assertThat(with(new Thresholds(1, 0.2)).find("coffee and cake"))
        .isInstanceOf(SearchResult.Unclear.class);
  }

  @Test
  void givesNoAnswerToWhatIsHardlyOurs() {
    assertThat(with(new Thresholds(0, 0.5)).find("will it rain tomorrow"))
        .isInstanceOf(SearchResult.NotFound.class);
  }

  @Test
  void offersAnswersToFurtherQuestions() {
    AnswerFinder sure = with(new Thresholds(0.01, 0));

    SearchResult result = sure.find("Do you serve coffee? Are you open on sunday morning?");

    List<String> offered =
        result.others().stream().map(candidate -> candidate.entry().id()).toList();
    assertThat(offered).doesNotContain(first(result)).isNotEmpty();
  }

  @Test
  void keepsSeveralAnswersToOneTitleTogether() {
    AnswerFinder twins =
        AnswerFinder.of(
            List.of(
                SampleKnowledge.entry("a", "Is rye healthy?"),
                SampleKnowledge.entry("b", "Is rye healthy?"),
                SampleKnowledge.entry("c", "Is wheat cheap?")),
            Lexicon.NONE,
            List.of(),
            SampleKnowledge.THRESHOLDS);

    assertThat(twins.find("healthy rye").candidates().stream().map(c -> c.entry().id()))
        .startsWith("a", "b");
  }

  @ParameterizedTest
  @CsvSource({
    "hello, greeting",
    "Helllooooo!, greeting",
    "good mornign, greeting",
    ":), greeting",
    "thank you so very much, thanks",
    "Godbye!, goodbye",
    "bye for now, goodbye",
  })
  void knowsSmalltalk(String text, String id) {
    assertThat(finder.smalltalk(text, "en").map(Smalltalk::id)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello, do you sell bread",
        "thanks, and a loaf?",
        "good morning when open",
        "goodbye hello",
        ""
      })
  void takesNoQuestionForSmalltalk(String text) {
    assertThat(finder.smalltalk(text, "en")).isEmpty();
  }

  private static AnswerFinder with(Thresholds thresholds) {
    return AnswerFinder.of(
        SampleKnowledge.entries(), SampleKnowledge.LEXICON, SampleKnowledge.SMALLTALK, thresholds);
  }

  private static String first(SearchResult result) {
    return result.candidates().getFirst().entry().id();
  }

  private static String noise(int seed) {
    Random random = new Random(seed);
    String[] pieces = {"bread", "cake", "open", "?", "\n", "é", "💥", "\"*", "zzzz", "a", "\ud800"};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private static double confidence(List<Candidate> candidates, Predicate<String> which) {
    return candidates.stream()
        .filter(each -> which.test(each.entry().id()))
        .mapToDouble(Candidate::confidence)
        .max()
        .orElse(0);
  }
}
