package mamaback.knowledge;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that no answer may say, since it is not so.
 *
 * @param id the number in the fact check of the clinical brief
 * @param words a sentence that has them all says it, unless it denies it
 * @param correction what to say instead
 */
public record ForbiddenClaim(String id, List<Pattern> words, String correction) {
  public ForbiddenClaim {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " has no words");
    }
  }

  /** Whether {@code sentence} has all the words. */
  public boolean isIn(String sentence) {
    return words.stream().allMatch(word -> word.matcher(sentence).find());
  }
}
