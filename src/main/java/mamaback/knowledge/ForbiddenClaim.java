package mamaback.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that no answer may say, since it is not so.
 *
 * @param id the number in the fact check of the clinical brief
 * @param words a sentence that has them all says it, unless it denies it
 * @param denial what denies it; empty for the words that deny anything
 * @param correction what to say instead
 */
public record ForbiddenClaim(
    String id, List<Pattern> words, Optional<Pattern> denial, String correction) {
  /** A sentence with one of these denies a claim, or tells that others make it. */
  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(read|hear|heard|claim(s|ed)?|careful with|articles|no|not|nor|never|neither|without"
              + "|rarely|seldom|hardly|unlikely|myth|little|cannot|nobody|instead of)\\b|n['’]t\\b",
          Pattern.CASE_INSENSITIVE);

  public ForbiddenClaim {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " has no words");
    }
  }

  /** Whether {@code sentence} has all the words, and none that denies. */
  public boolean isIn(String sentence) {
    return words.stream().allMatch(word -> word.matcher(sentence).find())
        && !denial.orElse(DENIAL).matcher(sentence).find();
  }
}
