package mamaback.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads another language: how the bot speaks in it, and the entries that are translated. */
final class TranslationReader {
  private static final String SMALLTALK = "smalltalk.yaml";
  private static final String GROUPS = "groups.yaml";

  private final KnowledgeFolder folder;

  TranslationReader(KnowledgeFolder folder) {
    this.folder = folder;
  }

  /**
   * The translation in the folder, faults added to the folder's own.
   *
   * @param ids of the entries that can be translated
   */
  Translation read(Set<String> ids) {
    AnswersReader answers = new AnswersReader(folder);
    answers.checkAnswers();
    return new Translation(
        new SpeechReader(folder).read(), answers.translations(ids), smalltalk(), groups());
  }

  private List<Smalltalk> smalltalk() {
    return folder.has(SMALLTALK)
        ? reader(SMALLTALK).smalltalk(folder.document(SMALLTALK), folder.language())
        : List.of();
  }

  private Map<String, String> groups() {
    return folder.has(GROUPS)
        ? reader(GROUPS).groups(folder.document(GROUPS)).stream()
            .collect(Collectors.toMap(Group::id, Group::title, (first, again) -> first))
        : Map.of();
  }

  private ListReader reader(String name) {
    return new ListReader(folder.faults(folder.file(name)));
  }
}
