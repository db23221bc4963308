package mamaback.app;

import java.time.Clock;
import mamaback.conversation.ChatMemory;
import mamaback.conversation.Conversation;
import mamaback.conversation.Mind;
import mamaback.conversation.Notices;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.KnowledgeLoader;
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
    Mind mind =
        new Mind(
            knowledge,
            Triage.of(knowledge),
            AnswerFinder.of(
                knowledge.entries(), knowledge.lexicon(), knowledge.smalltalk(), thresholds),
            new Notices(knowledge.redFlags()));
    return new Workshop(settings, mind, program.clock());
  }

  Settings settings() {
    return settings;
  }

  Mind mind() {
    return mind;
  }

  /** The same with another clock. */
  Workshop in(Clock otherClock) {
    return new Workshop(settings, mind, otherClock);
  }

  Conversation conversation(Records records) {
    return conversation(records, new ChatMemory(clock));
  }

  /** A conversation that goes on where {@code memory} is. */
  Conversation conversation(Records records, ChatMemory memory) {
    return new Conversation(mind, records, memory, clock);
  }
}
