package mamaback.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return new ListReader(faults)
        .itemsWithId(document).stream().flatMap(fields -> claim(fields, faults).stream()).toList();
  }

  private static Optional<ForbiddenClaim> claim(Fields fields, Faults faults) {
    String id = fields.text("id");
    List<Pattern> words =
        fields.texts("words").stream()
            .flatMap(word -> pattern(word, fields.lineOf("words"), faults).stream())
            .toList();
    Optional<Pattern> denial =
        fields
            .optionalText("denial")
            .flatMap(word -> pattern(word, fields.lineOf("denial"), faults));
    String correction = fields.text("correction");
    fields.rejectOthers();
    if (words.isEmpty()) {
      faults.add(fields.lineOf("words"), "no words", "Write one or more patterns");
      return Optional.empty();
    }
    return Optional.of(new ForbiddenClaim(id, words, denial, correction));
  }

  /** Not within a word; a pattern may end with a sign such as {@code %}. */
  private static Optional<Pattern> pattern(String word, int line, Faults faults) {
    try {
      return Optional.of(
          Pattern.compile("(?<!\\w)(?:" + word + ")(?!\\w)", Pattern.CASE_INSENSITIVE));
    } catch (PatternSyntaxException e) {
      faults.add(line, "no pattern: " + word, "Write words and | between them");
      return Optional.empty();
    }
  }
}
