package mamaback.evaluation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mamaback.knowledge.ForbiddenClaim;

/** Finds sentences that say what no answer may say. A question says nothing. */
record ClaimSearch(List<ForbiddenClaim> claims) {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]*");

  ClaimSearch {
    claims = List.copyOf(claims);
  }

  /** A sentence and what it claims. */
  record Claimed(String sentence, ForbiddenClaim claim) {}

  List<Claimed> in(String text) {
    return SENTENCE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(sentence -> !sentence.endsWith("?"))
        .map(String::strip)
        .flatMap(this::claimed)
        .toList();
  }

  private Stream<Claimed> claimed(String sentence) {
    return claims.stream()
        .filter(claim -> claim.isIn(sentence))
        .map(claim -> new Claimed(sentence, claim));
  }
}
