package mamaback.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mamaback.knowledge.EntryReader.EntryFile;
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
    Map<String, Entry> entries = loader.entries();
    loader.rejectFaults();
    return List.copyOf(entries.values());
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
    Map<String, EntryFile> files = files();
    files.values().forEach(this::checkAnswer);
    Map<String, Entry> entries = entries(files);
    List<Group> groups = reader("groups.yaml").groups(folder.document("groups.yaml"));
    checkGroups(entries, groups);
    KnowledgeBase base =
        new KnowledgeBase(
            groups,
            browsable(entries, groups),
            reader("tips.yaml").tips(folder.document("tips.yaml"), entries.keySet()),
            reader("smalltalk.yaml").smalltalk(folder.document("smalltalk.yaml")),
            new SpeechReader(folder).read(),
            LexiconLoader.read(folder),
            RedFlagReader.read(folder, entries::containsKey),
            circumstances(entries.keySet(), groups),
            translations(entries.keySet()));
    rejectFaults();
    return base;
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

  /** All entries by id, checked against each other. */
  private Map<String, Entry> entries() {
    return entries(files());
  }

  private Map<String, EntryFile> files() {
    Map<String, EntryFile> files = new LinkedHashMap<>();
    for (EntryFile read : entryFiles()) {
      EntryFile other = files.putIfAbsent(read.entry().id(), read);
      if (other != null) {
        folder.faults(read.file()).add(2, "id of " + other.file() + " again", "Rename one of them");
      }
    }
    return files;
  }

  private Map<String, Entry> entries(Map<String, EntryFile> files) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    files.forEach((id, file) -> entries.put(id, file.entry()));
    files.values().forEach(file -> checkLinks(file, entries.keySet()));
    return entries;
  }

  /** Read on all cores, since this is most of what a start costs; faults keep their order. */
  private List<EntryFile> entryFiles() {
    EntryReader reader = new EntryReader();
    List<ReadFile> read =
        folder.answers().parallelStream().map(file -> ReadFile.of(reader, file)).toList();
    read.forEach(file -> found.addAll(file.faults()));
    return read.stream().map(ReadFile::entryFile).toList();
  }

  /** A file's entry with the faults of this file alone. */
  private record ReadFile(EntryFile entryFile, List<Fault> faults) {
    static ReadFile of(EntryReader reader, Path file) {
      List<Fault> faults = new ArrayList<>();
      KnowledgeFolder alone = new KnowledgeFolder(file, faults);
      return new ReadFile(reader.read(file, alone.text(file), alone.faults(file)), faults);
    }
  }

  /** Wordings alone are enough to measure with, but nobody can read them. */
  private void checkAnswer(EntryFile file) {
    if (file.entry().summary().isEmpty()) {
      folder
          .faults(file.file())
          .add(2, "no answer below the front matter", "Write it, or keep it as a draft");
    }
  }

  private void checkLinks(EntryFile file, Set<String> ids) {
    Faults faults = folder.faults(file.file());
    for (String related : file.entry().related()) {
      if (!ids.contains(related) || related.equals(file.entry().id())) {
        faults.add(file.relatedLine(), "no other entry '" + related + "'", "Name an existing id");
      }
    }
    if (!ids.contains(file.entry().topic())) {
      String topic = file.entry().topic();
      faults.add(file.topicLine(), "no entry '" + topic + "'", "Name an existing topic");
    }
  }

  private void checkGroups(Map<String, Entry> entries, List<Group> groups) {
    List<String> known = groups.stream().map(Group::id).toList();
    entries.values().stream()
        .map(Entry::group)
        .distinct()
        .filter(group -> !known.contains(group))
        .forEach(
            group ->
                folder
                    .faults(folder.file("groups.yaml"))
                    .add(1, "group '" + group + "' is missing", "Add it with its title"));
  }

  private static List<Entry> browsable(Map<String, Entry> entries, List<Group> groups) {
    List<String> order = groups.stream().map(Group::id).toList();
    return entries.values().stream()
        .sorted(
            Comparator.comparingInt((Entry entry) -> order.indexOf(entry.group()))
                .thenComparing(Entry::title))
        .toList();
  }
}
