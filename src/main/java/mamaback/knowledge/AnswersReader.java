package mamaback.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mamaback.knowledge.EntryReader.EntryFile;
import mamaback.knowledge.yaml.Faults;

/** Reads all answers of one language and checks them against each other. */
final class AnswersReader {
  private final KnowledgeFolder folder;
  private final Map<String, EntryFile> files = new LinkedHashMap<>();

  /** Reads them; faults are added to those of {@code folder}. */
  AnswersReader(KnowledgeFolder folder) {
    this.folder = folder;
    for (EntryFile read : entryFiles()) {
      EntryFile other = files.putIfAbsent(read.entry().id(), read);
      if (other != null) {
        folder.faults(read.file()).add(2, "id of " + other.file() + " again", "Rename one of them");
      }
    }
  }

  /** Wordings alone are enough to measure with, but nobody can read them. */
  void checkAnswers() {
    files.values().stream()
        .filter(file -> file.entry().summary().isEmpty())
        .forEach(
            file ->
                folder
                    .faults(file.file())
                    .add(2, "no answer below the front matter", "Write it, or keep it as a draft"));
  }

  /** All entries by id, with their links checked. */
  Map<String, Entry> entries() {
    return linkedTo(files.keySet());
  }

  /** The same as translations of {@code originals}, which their links may name too. */
  Map<String, Entry> translations(Set<String> originals) {
    files.forEach(
        (id, file) -> {
          if (!originals.contains(id)) {
            folder
                .faults(file.file())
                .add(2, "no entry '" + id + "' to translate", "Name an existing id");
          }
        });
    return linkedTo(originals);
  }

  private Map<String, Entry> linkedTo(Set<String> ids) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    files.forEach((id, file) -> entries.put(id, file.entry()));
    files.values().forEach(file -> checkLinks(file, ids));
    return entries;
  }

  /** Where {@code entry} was read. */
  Path file(Entry entry) {
    return Objects.requireNonNull(files.get(entry.id())).file();
  }

  /** Read on all cores, since this is most of what a start costs; faults keep their order. */
  private List<EntryFile> entryFiles() {
    EntryReader reader = new EntryReader();
    List<ReadFile> read =
        folder.answers().parallelStream().map(file -> ReadFile.of(reader, file)).toList();
    read.forEach(file -> folder.found().addAll(file.faults()));
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
}
