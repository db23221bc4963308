package mamaback.curation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mamaback.knowledge.Entry;

/**
 * An answer that is yet to be written. It lies where the bot does not read it; without a text it
 * would not pass there either.
 */
public final class Draft {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private Draft() {}

  /**
   * The text of a draft.
   *
   * @param closest the entries nearest to its question, best first; it is linked with them and
   *     filed under the topic of the first
   * @throws CurationException if {@code id} is none
   */
  public static String of(String id, String question, List<Entry> closest)
      throws CurationException {
    if (!ID.matcher(id).matches()) {
      throw new CurationException("'" + id + "' is no id: use a-z, 0-9 and -.");
    }
    String topic = closest.isEmpty() ? "" : "topic: " + closest.getFirst().topic() + "\n";
    String related = closest.stream().map(Entry::id).collect(Collectors.joining(", "));
    return String.join(
        "\n",
        "---",
        "id: " + id,
        topic + "title: " + YamlLines.quoted(id.replace('-', ' ')),
        "questions:",
        "  - " + YamlLines.quoted(question),
        "related: [" + related + "]",
        "sources: []",
        "reviewed: null",
        "---",
        "");
  }
}
