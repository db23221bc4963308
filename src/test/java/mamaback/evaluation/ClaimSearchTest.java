package mamaback.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mamaback.knowledge.ForbiddenClaim;
import mamaback.knowledge.ForbiddenClaims;
import mamaback.knowledge.KnowledgeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the clinical brief calls wrong is found in other words; its corrections are not. */
class ClaimSearchTest {
  private static final Path CLAIMS = Path.of("src/test/resources/claims");

  private ClaimSearch search;

  @BeforeEach
  void readOurClaims() throws KnowledgeException {
    search = new ClaimSearch(ForbiddenClaims.load(Path.of("knowledge")));
  }

  static Stream<String> wrong() throws IOException {
    return Files.readAllLines(CLAIMS.resolve("wrong.txt")).stream();
  }

  static Stream<String> right() throws IOException {
    return Files.readAllLines(CLAIMS.resolve("right.txt")).stream();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aParaphraseOfAWrongClaimIsFound(String line) {
    String[] idAndSentence = line.split(" ", 2);

    assertThat(ids(idAndSentence[1])).contains(idAndSentence[0]);
  }

  @ParameterizedTest
  @MethodSource("right")
  void aRightSentenceIsNoClaim(String text) {
    assertThat(ids(text)).isEmpty();
  }

  @Test
  void eachClaimIsShownToCatchTwoSentences() throws IOException {
    Map<String, Long> shown =
        wrong().collect(groupingBy(line -> line.split(" ", 2)[0], counting()));

    assertThat(search.claims())
        .allSatisfy(
            claim -> assertThat(shown.getOrDefault(claim.id(), 0L)).isGreaterThanOrEqualTo(2));
  }

  @Test
  void aQuestionOrADenialSaysNothing() {
    assertThat(ids("Does an epidural cause back pain?")).isEmpty();
    assertThat(ids("An epidural does not cause back pain.")).isEmpty();
    assertThat(ids("You may have read that an epidural causes back pain.")).isEmpty();
  }

  private List<String> ids(String text) {
    return search.in(text).stream()
        .map(ClaimSearch.Claimed::claim)
        .map(ForbiddenClaim::id)
        .toList();
  }
}
