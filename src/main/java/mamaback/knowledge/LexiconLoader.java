package mamaback.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;
import mamaback.knowledge.yaml.Node;

/** Reads {@code lexicon.yaml} and {@code elsewhere.yaml}, either of which may be missing. */
public final class LexiconLoader {
  private static final String LEXICON = "lexicon.yaml";
  private static final String ELSEWHERE = "elsewhere.yaml";

  private LexiconLoader() {}

  /**
   * The lexicon below {@code root}; it knows nothing where there are no such files.
   *
   * @throws KnowledgeException if a file is wrong; it lists every fault
   */
  public static Lexicon load(Path root) throws KnowledgeException {
    List<Fault> found = new ArrayList<>();
    Lexicon lexicon = read(new KnowledgeFolder(root.resolve("en"), found));
    if (!found.isEmpty()) {
      throw new KnowledgeException(found);
    }
    return lexicon;
  }

  /** The lexicon of {@code folder}, faults added to the folder's own. */
  static Lexicon read(KnowledgeFolder folder) {
    Path file = folder.file(LEXICON);
    List<Elsewhere> elsewhere = elsewhere(folder);
    return Files.exists(file)
        ? read(folder.document(LEXICON), elsewhere, folder.faults(file))
        : Lexicon.NONE.with(elsewhere);
  }

  private static List<Elsewhere> elsewhere(KnowledgeFolder folder) {
    Path file = folder.file(ELSEWHERE);
    return Files.exists(file)
        ? new ListReader(folder.faults(file)).elsewhere(folder.document(ELSEWHERE))
        : List.of();
  }

  private static Lexicon read(Node document, List<Elsewhere> elsewhere, Faults faults) {
    Fields fields = Fields.of(document, faults);
    Lexicon lexicon =
        new Lexicon(
            groups(fields, "same", faults),
            groups(fields, "general", faults),
            fields.texts("asides"),
            fields.texts("follow-ups"),
            fields.texts("pointers"),
            elsewhere);
    fields.rejectOthers();
    return lexicon;
  }

  private static List<List<String>> groups(Fields fields, String key, Faults faults) {
    List<List<String>> groups = new ArrayList<>();
    for (Node node : fields.items(key)) {
      List<String> words = words(node, faults);
      if (words.size() < 2) {
        faults.add(node.line(), "fewer than two in a group", "Write two or more, or delete it");
      }
      groups.add(words);
    }
    return groups;
  }

  private static List<String> words(Node node, Faults faults) {
    if (!(node instanceof Node.Sequence(int ignored, List<Node> items))) {
      faults.add(node.line(), "expected a list", "Write [one word, another word]");
      return List.of("", "");
    }
    List<String> words = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Node.Scalar(int line, String text) && !text.isBlank()) {
        words.add(text);
      } else {
        faults.add(item.line(), "not a word", "Put it in double quotes");
      }
    }
    return words;
  }
}
