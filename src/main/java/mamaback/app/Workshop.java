package mamaback.app;

import java.time.Clock;
import java.util.concurrent.ForkJoinTask;
import mamaback.conversation.ChatMemory;
import mamaback.conversation.Conversation;
import mamaback.conversation.Kept;
import mamaback.conversation.Mind;
import mamaback.conversation.Notices;
import mamaback.knowledge.Countries;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
import mamaback.learning.LessonBook;
import mamaback.profile.Records;
import mamaback.search.AnswerFinder;
import mamaback.tips.MemoryTips;
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
    Settings settings = program.settings(places);
    KnowledgeBase knowledge = KnowledgeLoader.load(places.knowledge());
    LessonBook book = LearntFolder.book(settings.learntFolder());
    ForkJoinTask<Triage> triage = ForkJoinTask.adapt(() -> Triage.of(knowledge, book)).fork();
    AnswerFinder finder = AnswerFinder.of(knowledge, settings.thresholds(), book);
    Mind mind =
        new Mind(
            knowledge,
            triage.join(),
            finder,
            new Notices(knowledge.redFlags()),
            Countries.load(places.countries()));
    return new Workshop(settings, mind, program.clock());
  }

  Settings settings() {
    return settings;
  }

  Mind mind() {
    return mind;
  }

  /** A conversation that keeps what she wants of tips in memory. */
  Conversation conversation(Records records) {
    return conversation(new Kept(records, new MemoryTips(clock).records()));
  }

  Conversation conversation(Kept kept) {
    return conversation(kept, new ChatMemory(clock));
  }

  /** The same with another clock. */
  Workshop in(Clock otherClock) {
    return new Workshop(settings, mind, otherClock);
  }

  /** A conversation that goes on where {@code memory} is. */
  Conversation conversation(Kept kept, ChatMemory memory) {
    return new Conversation(mind, kept, memory, clock);
  }
}
