package mamaback.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;
import mamaback.search.Candidate;

/** Finds the file that a decision changes, and how. Writes nothing. */
public final class Curator {
  private static final Path LANGUAGE = Path.of("en");
  private static final Pattern MASK = Pattern.compile("\\[(?:name|date|number|e-mail|link)]");

  private final Path root;
  private final KnowledgeBase knowledge;

  /**
   * @param root the folder from which {@code knowledge} was loaded
   */
  public Curator(Path root, KnowledgeBase knowledge) {
    this.root = root;
    this.knowledge = knowledge;
  }

  /**
   * What {@code decision} on a question changes.
   *
   * @param wording the question as the file shall have it
   * @param closest to the question, best first
   * @throws CurationException if it cannot be done
   * @throws IOException if the file cannot be read
   */
  public Change change(Decision decision, String wording, List<Candidate> closest)
      throws CurationException, IOException {
    return switch (decision) {
      case Decision.AsWording(var id) -> {
        Path file = LANGUAGE.resolve(entry(id).file());
        yield new Change(file, KnowledgeText.withQuestion(read(file), unmasked(wording)));
      }
      case Decision.AsSynonym(var word, var known) -> {
        Path file = LANGUAGE.resolve("lexicon.yaml");
        yield new Change(file, KnowledgeText.withSynonym(read(file), word, known));
      }
      case Decision.AsDanger(var flag, var level) -> {
        Path file = LANGUAGE.resolve("red-flags.yaml");
        String text = KnowledgeText.withMustFire(read(file), flag, level, unmasked(wording));
        yield new Change(file, text);
      }
      case Decision.AsDraft(var id) -> draft(id, unmasked(wording), closest);
    };
  }

  private Change draft(String id, String wording, List<Candidate> closest)
      throws CurationException, IOException {
    if (knowledge.findEntry(id).isPresent()) {
      throw new CurationException("There is an answer '" + id + "' already; add to it instead.");
    }
    String fresh = Draft.of(id, wording, closest.stream().map(Candidate::entry).toList());
    Path file = LANGUAGE.resolve("drafts").resolve(id + ".md");
    boolean isBegun = Files.exists(root.resolve(file));
    return new Change(file, isBegun ? KnowledgeText.withQuestion(read(file), wording) : fresh);
  }

  private Entry entry(String id) throws CurationException {
    return knowledge
        .findEntry(id)
        .orElseThrow(() -> new CurationException("There is no answer '" + id + "'."));
  }

  private String read(Path file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  /** The place of a name would be taken for a word that people write. */
  private static String unmasked(String wording) throws CurationException {
    if (MASK.matcher(wording).find()) {
      throw new CurationException(
          "Something is masked in \""
              + wording
              + "\": say with --text how the file shall have it.");
    }
    return wording;
  }
}
