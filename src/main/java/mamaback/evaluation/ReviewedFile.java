package mamaback.evaluation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mamaback.knowledge.Review;

/** Writes a sign-off into the text of an answer and leaves every other character as it is. */
public final class ReviewedFile {
  private static final Pattern REVIEWED = Pattern.compile("(?m)^reviewed:.*$");
  private static final Pattern END_OF_FRONT_MATTER = Pattern.compile("\\n---\\n");

  private ReviewedFile() {}

  /**
   * {@code text} with {@code review} in its front matter, in the place of an older one.
   *
   * @throws IllegalArgumentException if it has no front matter
   */
  public static String with(String text, Review review) {
    Matcher end = END_OF_FRONT_MATTER.matcher(text);
    if (!end.find()) {
      throw new IllegalArgumentException("no front matter");
    }
    String front = text.substring(0, end.start());
    String line =
        String.format(
            Locale.ROOT,
            "reviewed: {by: %s, role: %s, on: %s}",
            quoted(review.by()),
            quoted(review.role()),
            review.on());
    Matcher old = REVIEWED.matcher(front);
    String signed =
        old.find() ? old.replaceFirst(Matcher.quoteReplacement(line)) : front + "\n" + line;
    return signed + text.substring(end.start());
  }

  private static String quoted(String text) {
    return "\"" + text.strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
