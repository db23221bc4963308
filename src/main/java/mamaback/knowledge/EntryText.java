package mamaback.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * The text of an answer's file in its parts.
 *
 * @param front what stands between the two lines of dashes
 * @param linesToSummary lines of the file that precede the summary
 * @param details what stands behind the mark; empty where there is none
 * @param linesToDetails lines of the file that precede the details
 */
record EntryText(
    String front, String summary, int linesToSummary, String details, int linesToDetails) {
  /** Says nothing. */
  static final EntryText NONE = new EntryText("", "", 0, "", 0);

  private static final String DASHES = "---";
  private static final String MORE = "<!-- more -->";

  /** The parts of {@code text}; empty where it has no front matter. */
  static Optional<EntryText> of(String text) {
    List<String> lines = text.lines().toList();
    int end = lines.size() < 2 ? -1 : lines.subList(1, lines.size()).indexOf(DASHES) + 1;
    if (end < 1 || !lines.getFirst().equals(DASHES)) {
      return Optional.empty();
    }
    String front = String.join("\n", lines.subList(1, end));
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    int more = body.indexOf(MORE);
    String summary = more < 0 ? body : body.substring(0, more);
    String details = more < 0 ? "" : body.substring(more + MORE.length());
    int linesToDetails = end + 1 + (int) summary.chars().filter(c -> c == '\n').count();
    return Optional.of(new EntryText(front, summary, end + 1, details, linesToDetails));
  }
}
