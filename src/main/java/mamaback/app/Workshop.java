package mamaback.app;

import java.time.Clock;
import java.util.concurrent.ForkJoinTask;
import mamaback.conversation.ChatMemory;
import mamaback.conversation.Conversation;
import mamaback.conversation.Mind;
import mamaback.conversation.Notices;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.learning.LessonBook;
import mamaback.profile.Records;
import mamaback.search.AnswerFinder;
import mamaback.search.Thresholds;
import mamaback.triage.Triage;

/** Puts the parts together: the wiring of the program. */
final class Workshop {
  private final Settings settings;
  private final Mind mind;
  private final Clock clock;

  private Workshop(Settings settings, Mind mind, Clock clock) {
    this.settings = settings;
    this.mind = mind;
    this.clock = clock;
  }

  /**
   * Reads settings and knowledge and builds what the bot thinks with.
   *
   * @throws SettingsException if the settings are wrong
   * @throws KnowledgeException if the knowledge is wrong
   */
  static Workshop open(Program program, Places places)
      throws SettingsException, KnowledgeException {
    Settings settings = SettingsReader.read(places.config(), program.environment());
    KnowledgeBase knowledge = KnowledgeLoader.load(places.knowledge());
    Thresholds thresholds = new Thresholds(settings.answerFrom(), settings.suggestFrom());
    LessonBook book = LearntFolder.book(settings.learntFolder());
    ForkJoinTask<Triage> triage = ForkJoinTask.adapt(() -> Triage.of(knowledge, book)).fork();
    AnswerFinder finder = AnswerFinder.of(knowledge, thresholds, book);
    Mind mind = new Mind(knowledge, triage.join(), finder, new Notices(knowledge.redFlags()));
    return new Workshop(settings, mind, program.clock());
  }

  Settings settings() {
    return settings;
  }

  Mind mind() {
    return mind;
  }

  Conversation conversation(Records records) {
    return new Conversation(mind, records, new ChatMemory(clock), clock);
  }
}
