package mamaback.curation;

import java.util.List;
import java.util.OptionalInt;
import mamaback.curation.YamlLines.Range;
import mamaback.knowledge.Key;
import mamaback.knowledge.Level;

/** Adds single things to the text of a knowledge file; every other character stays as it is. */
public final class KnowledgeText {
  private KnowledgeText() {}

  /**
   * The text of an entry, or of a draft, with one more wording.
   *
   * @throws CurationException if it has no list of questions
   */
  public static String withQuestion(String entry, String wording) throws CurationException {
    YamlLines lines = new YamlLines(entry);
    int key = get(lines, lines.all(), "questions:", "The file has no 'questions:'.");
    lines.append(key, wording);
    return lines.text();
  }

  /**
   * The text of {@code red-flags.yaml} with one more message that must fire.
   *
   * @throws CurationException if there is no such flag, or it has no examples
   */
  public static String withMustFire(String rules, String flag, Level level, String message)
      throws CurationException {
    YamlLines lines = new YamlLines(rules);
    int id = get(lines, lines.all(), "- id: " + flag, "There is no red flag '" + flag + "'.");
    int examples = get(lines, lines.below(id), "must-fire:", flag + " has no 'must-fire:'.");
    String key = Key.of(level) + ":";
    OptionalInt list = lines.find(lines.below(examples), line -> line.strip().equals(key));
    if (list.isEmpty()) {
      int indent = YamlLines.indent(lines.line(examples)) + 2;
      lines.insert(examples + 1, " ".repeat(indent) + key);
      lines.insert(examples + 2, " ".repeat(indent + 2) + "- " + YamlLines.quoted(message));
    } else {
      lines.append(list.getAsInt(), message);
    }
    return lines.text();
  }

  private static int get(YamlLines lines, Range range, String sought, String otherwise)
      throws CurationException {
    return lines
        .find(range, line -> line.strip().equals(sought))
        .orElseThrow(() -> new CurationException(otherwise));
  }

  /**
   * The text of {@code lexicon.yaml} with {@code word} in the group of {@code known}.
   *
   * @throws CurationException if {@code known} stands in no group, or in several
   */
  public static String withSynonym(String lexicon, String word, String known)
      throws CurationException {
    YamlLines lines = new YamlLines(lexicon);
    int same = get(lines, lines.all(), "same:", "The lexicon has no 'same:'.");
    List<Integer> groups = LexiconGroups.having(known, lines, lines.below(same));
    if (groups.size() != 1) {
      throw new CurationException(
          "'"
              + known
              + "' stands in "
              + groups.size()
              + " groups of the lexicon; name a word that"
              + " stands in one.");
    }
    int group = groups.getFirst();
    lines.replace(group, LexiconGroups.with(word, lines.line(group)));
    return lines.text();
  }
}
