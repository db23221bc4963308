package mamaback.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;
import mamaback.knowledge.yaml.Node;

/** Reads {@code lexicon.yaml}. */
public final class LexiconLoader {
  private static final String FILE = "lexicon.yaml";

  private LexiconLoader() {}

  /**
   * The lexicon below {@code root}; one that knows nothing where there is no such file.
   *
   * @throws KnowledgeException if the file is wrong; it lists every fault
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
    Path file = folder.file(FILE);
    return Files.exists(file) ? read(folder.document(FILE), folder.faults(file)) : Lexicon.NONE;
  }

  private static Lexicon read(Node document, Faults faults) {
    Fields fields = Fields.of(document, faults);
    Lexicon lexicon =
        new Lexicon(
            groups(fields, "same", faults),
            fields.texts("asides"),
            fields.texts("follow-ups"),
            groups(fields, "elsewhere", faults));
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
