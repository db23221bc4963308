package mamaback.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;
import mamaback.knowledge.yaml.Node;

/** Reads {@code forbidden-claims.yaml}, which may be missing. */
public final class ForbiddenClaims {
  private static final String NAME = "forbidden-claims.yaml";

  private ForbiddenClaims() {}

  /**
   * The claims below {@code root}; none where there is no such file.
   *
   * @throws KnowledgeException if the file is wrong; it lists every fault
   */
  public static List<ForbiddenClaim> load(Path root) throws KnowledgeException {
    List<Fault> found = new ArrayList<>();
    KnowledgeFolder folder = new KnowledgeFolder(root.resolve("en"), found);
    Path file = folder.file(NAME);
    List<ForbiddenClaim> claims =
        Files.exists(file) ? read(folder.document(NAME), folder.faults(file)) : List.of();
    if (!found.isEmpty()) {
      throw new KnowledgeException(found);
    }
    return claims;
  }

  private static List<ForbiddenClaim> read(Node document, Faults faults) {
    if (!(document instanceof Node.Sequence(int ignored, List<Node> items))) {
      faults.add(document.line(), "expected a list", "Write '- id: …' lines");
      return List.of();
    }
    List<ForbiddenClaim> claims = new ArrayList<>();
    for (Node item : items) {
      Fields fields = Fields.of(item, faults);
      String id = fields.text("id");
      List<Pattern> words = patterns(fields, faults);
      String correction = fields.text("correction");
      fields.rejectOthers();
      if (words.isEmpty()) {
        faults.add(fields.lineOf("words"), "no words", "Write one or more patterns");
      } else {
        claims.add(new ForbiddenClaim(id, words, correction));
      }
    }
    return claims;
  }

  private static List<Pattern> patterns(Fields fields, Faults faults) {
    List<Pattern> patterns = new ArrayList<>();
    for (String word : fields.texts("words")) {
      try {
        patterns.add(Pattern.compile("\\b(?:" + word + ")\\b", Pattern.CASE_INSENSITIVE));
      } catch (PatternSyntaxException e) {
        faults.add(fields.lineOf("words"), "no pattern: " + word, "Write words and | between them");
      }
    }
    return patterns;
  }
}
