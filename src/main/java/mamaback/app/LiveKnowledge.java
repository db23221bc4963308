package mamaback.app;

import java.io.IOException;
import java.time.Clock;
import java.util.function.Function;
import mamaback.chat.Responder;
import mamaback.knowledge.KnowledgeException;
import mamaback.telegram.BotCard;

/**
 * What answers, kept as new as the files it is made from. Holds no state of the knowledge itself:
 * one that no longer serves must not fill memory.
 */
final class LiveKnowledge {
  private final Program program;
  private final Places places;
  private final Function<Workshop, Responder> making;
  private final Settings settings;
  private final BotCard card;
  private final LiveResponder responder;

  private LiveKnowledge(
      Program program, Places places, Function<Workshop, Responder> making, Workshop first) {
    this.program = program;
    this.places = places;
    this.making = making;
    this.settings = first.settings();
    this.card = Card.of(first.mind().knowledge().wording());
    this.responder = new LiveResponder(making.apply(first));
  }

  /**
   * Loads it for the first time.
   *
   * @param making makes what answers from what was loaded
   * @throws SettingsException if the settings are wrong
   * @throws KnowledgeException if the knowledge is wrong
   */
  static LiveKnowledge open(Program program, Places places, Function<Workshop, Responder> making)
      throws SettingsException, KnowledgeException {
    return new LiveKnowledge(program, places, making, Workshop.open(program, places));
  }

  /** As they were at the start: those of Telegram hold until the next one. */
  Settings settings() {
    return settings;
  }

  BotCard card() {
    return card;
  }

  /** What answers; always by the newest files without a fault, once they are watched. */
  Responder responder() {
    return responder;
  }

  /**
   * What watches the files.
   *
   * @throws IOException if they cannot be read
   */
  Reload reload(Clock clock) throws IOException {
    return new Reload(
        places.all(), () -> responder.swap(making.apply(Workshop.open(program, places))), clock);
  }
}
