package mamaback.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mamaback.knowledge.yaml.Faults;

/** Reads a knowledge folder and checks it as a whole. Finds all faults in one pass. */
public final class KnowledgeLoader {
  private static final String CIRCUMSTANCES = "circumstances.yaml";

  private final List<Fault> found = new ArrayList<>();
  private final Path root;
  private final KnowledgeFolder folder;

  private KnowledgeLoader(Path root) {
    this.root = root;
    this.folder = new KnowledgeFolder(root.resolve("en"), found);
  }

  /**
   * All the knowledge below {@code root}, which holds one folder a language.
   *
   * @throws KnowledgeException if any file is missing or wrong; it lists every fault
   */
  public static KnowledgeBase load(Path root) throws KnowledgeException {
    return new KnowledgeLoader(root).base();
  }

  /**
   * The answers alone, for measuring a folder that has nothing else.
   *
   * @throws KnowledgeException if any file is wrong; it lists every fault
   */
  public static List<Entry> loadAnswers(Path root) throws KnowledgeException {
    KnowledgeLoader loader = new KnowledgeLoader(root);
    Map<String, Entry> entries = new AnswersReader(loader.folder).entries();
    loader.rejectFaults();
    return List.copyOf(entries.values());
  }

  /**
   * The answers alone, in the order of {@link #load}: what is learnt from them depends on it a
   * little.
   *
   * @throws KnowledgeException if any file is wrong; it lists every fault
   */
  public static List<Entry> loadOrderedAnswers(Path root) throws KnowledgeException {
    KnowledgeLoader loader = new KnowledgeLoader(root);
    Map<String, Entry> entries = new AnswersReader(loader.folder).entries();
    List<Group> groups = loader.groups();
    loader.rejectFaults();
    return GroupOrder.of(groups).ordered(entries.values());
  }

  /** The answers of {@code root} whose files have no fault, whatever is wrong with the rest. */
  public static List<Entry> loadSoundAnswers(Path root) {
    KnowledgeLoader loader = new KnowledgeLoader(root);
    AnswersReader answers = new AnswersReader(loader.folder);
    answers.checkAnswers();
    Map<String, Entry> entries = answers.entries();
    Set<Path> unsound = loader.found.stream().map(Fault::file).collect(Collectors.toSet());
    return entries.values().stream()
        .filter(entry -> !unsound.contains(answers.file(entry)))
        .toList();
  }

  /**
   * The red-flag rules alone; the entries that they name may not exist.
   *
   * @throws KnowledgeException if the file is missing or wrong; it lists every fault
   */
  public static RedFlagRules loadRedFlags(Path root) throws KnowledgeException {
    KnowledgeLoader loader = new KnowledgeLoader(root);
    RedFlagRules rules = RedFlagReader.read(loader.folder, anyEntry -> true);
    loader.rejectFaults();
    return rules;
  }

  private KnowledgeBase base() throws KnowledgeException {
    AnswersReader answers = new AnswersReader(folder);
    answers.checkAnswers();
    Map<String, Entry> entries = answers.entries();
    List<Group> groups = groups();
    GroupOrder order = GroupOrder.of(groups);
    checkGroups(order.missing(entries.values()));
    KnowledgeBase base =
        new KnowledgeBase(
            groups,
            order.ordered(entries.values()),
            reader("tips.yaml").tips(folder.document("tips.yaml"), entries.keySet()),
            reader("smalltalk.yaml")
                .smalltalk(folder.document("smalltalk.yaml"), folder.language()),
            new SpeechReader(folder).read(),
            LexiconLoader.read(folder),
            RedFlagReader.read(folder, entries::containsKey),
            circumstances(entries.keySet(), groups),
            translations(entries.keySet()));
    AdviceChecks.check(base, language -> new KnowledgeFolder(root.resolve(language), found));
    rejectFaults();
    return base;
  }

  private List<Group> groups() {
    return reader("groups.yaml").groups(folder.document("groups.yaml"));
  }

  private List<Circumstance> circumstances(Set<String> entries, List<Group> groups) {
    Set<String> ids = groups.stream().map(Group::id).collect(Collectors.toSet());
    Faults faults = folder.faults(folder.file(CIRCUMSTANCES));
    return new CircumstanceReader(faults, ids, entries).read(folder.document(CIRCUMSTANCES));
  }

  /** Every other folder that has a wording is a language. */
  private Map<String, Translation> translations(Set<String> ids) {
    Map<String, Translation> translations = new LinkedHashMap<>();
    for (Path path : KnowledgeFolder.languagesBelow(root)) {
      if (!path.equals(folder.path())) {
        Translation translation = new TranslationReader(new KnowledgeFolder(path, found)).read(ids);
        translations.put(translation.speech().language(), translation);
      }
    }
    return translations;
  }

  private ListReader reader(String name) {
    return new ListReader(folder.faults(folder.file(name)));
  }

  private void rejectFaults() throws KnowledgeException {
    if (!found.isEmpty()) {
      throw new KnowledgeException(found);
    }
  }

  private void checkGroups(List<String> missing) {
    Faults faults = folder.faults(folder.file("groups.yaml"));
    missing.forEach(
        group -> faults.add(1, "group '" + group + "' is missing", "Add it with its title"));
  }
}
