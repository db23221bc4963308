package mamaback.knowledge;

import java.util.Set;

/** Reads another language: how the bot speaks in it, and the entries that are translated. */
final class TranslationReader {
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
    return new Translation(new SpeechReader(folder).read(), answers.translations(ids));
  }
}
