package mamaback.curation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import mamaback.curation.YamlLines.Range;
import mamaback.knowledge.Fault;
import mamaback.knowledge.Review;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;
import mamaback.knowledge.yaml.Node;
import mamaback.knowledge.yaml.YamlParser;

/** Writes a sign-off into the text of an answer and leaves every other line as it is. */
public final class ReviewedFile {
  private static final String KEY = "reviewed";
  private static final String UNKNOWN_FORM =
      "The front matter has a form that cannot be signed: write 'reviewed: null' into it first.";
  private static final Predicate<String> DASHES = Pattern.compile("---\r?").asMatchPredicate();
  private static final Predicate<String> REVIEWED =
      Pattern.compile("^" + KEY + "\\s*:").asPredicate();

  private ReviewedFile() {}

  /**
   * {@code text} with {@code review} in its front matter, in the place of an older one.
   *
   * @throws CurationException if it has no front matter, or one that cannot be signed so; if the
   *     review holds a control character
   */
  public static String with(String text, Review review) throws CurationException {
    YamlLines lines = new YamlLines(text);
    Set<String> keys = keys(lines);
    int end = end(lines);
    String lineEnd = lines.line(0).endsWith("\r") ? "\r" : "";
    OptionalInt old = lines.find(new Range(1, end), REVIEWED);
    if (old.isPresent()) {
      lines.remove(lines.below(old.getAsInt()));
      lines.replace(old.getAsInt(), line(review) + lineEnd);
    } else {
      lines.insert(end, line(review) + lineEnd);
    }
    keys.add(KEY);
    if (!keys(lines).equals(keys)) {
      throw new CurationException(UNKNOWN_FORM);
    }
    return lines.text();
  }

  /** The line behind the front matter. */
  private static int end(YamlLines lines) throws CurationException {
    if (!DASHES.test(lines.line(0))) {
      throw new CurationException("The file has no front matter.");
    }
    return lines
        .find(new Range(1, lines.all().end()), DASHES)
        .orElseThrow(() -> new CurationException("The front matter has no end."));
  }

  private static String line(Review review) throws CurationException {
    return String.format(
        Locale.ROOT,
        KEY + ": {by: %s, role: %s, on: %s}",
        quoted(review.by()),
        quoted(review.role()),
        review.on());
  }

  private static String quoted(String text) throws CurationException {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new CurationException("A name or role is one line without control characters.");
    }
    return YamlLines.quoted(text);
  }

  /** The keys of the front matter: whatever form an older sign-off had, they must stay. */
  private static Set<String> keys(YamlLines lines) throws CurationException {
    List<Fault> found = new ArrayList<>();
    Faults faults = new Faults(Path.of("answer"), found);
    Node front = new YamlParser(faults, 1).parse(lines.text(new Range(1, end(lines))));
    Set<String> keys = new HashSet<>(Fields.of(front, faults).keys());
    if (!found.isEmpty()) {
      throw new CurationException(UNKNOWN_FORM);
    }
    return keys;
  }
}
