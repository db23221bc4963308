package mamaback.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import mamaback.chat.Responder;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.KnowledgeException;
import mamaback.knowledge.Speech;
import mamaback.knowledge.Tip;
import mamaback.operation.KnowledgeFacts;
import mamaback.telegram.BotCard;

/**
 * What answers, kept as new as the files it is made from. Holds no state of the knowledge itself:
 * one that no longer serves must not fill memory.
 */
final class LiveKnowledge {
  private final Program program;
  private final Places places;
  private final Making making;
  private final Settings settings;
  private final BotCard card;
  private final List<Tip> tips;
  private final Map<String, Speech> speeches;
  private final LiveResponder responder;
  private volatile KnowledgeFacts facts;

  private LiveKnowledge(Program program, Places places, Making making, Workshop first) {
    this.program = program;
    this.places = places;
    this.making = making;
    this.settings = first.settings();
    this.card = Card.of(first.mind().knowledge());
    this.tips = first.mind().knowledge().tips();
    this.speeches = speeches(first.mind().knowledge());
    this.responder = new LiveResponder(making.responder().apply(first));
    this.facts = loaded();
    making.told().accept(facts);
  }

  /**
   * What is made of a state of the knowledge.
   *
   * @param responder makes what answers by it
   * @param told hears of each state that serves or is refused
   */
  record Making(Function<Workshop, Responder> responder, Consumer<KnowledgeFacts> told) {}

  /**
   * Loads it for the first time.
   *
   * @throws SettingsException if the settings are wrong
   * @throws KnowledgeException if the knowledge is wrong
   */
  static LiveKnowledge open(Program program, Places places, Making making)
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

  /** As they were at the start. */
  List<Tip> tips() {
    return tips;
  }

  /** By their languages, as they were at the start. */
  Map<String, Speech> speeches() {
    return speeches;
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
  Reload reload() throws IOException {
    return new Reload(places.all(), this::load);
  }

  private void load() throws SettingsException, KnowledgeException {
    try {
      responder.swap(making.responder().apply(Workshop.open(program, places)));
      facts = loaded();
    } catch (SettingsException | KnowledgeException e) {
      Optional<String> faults = Optional.of(String.valueOf(e.getMessage()));
      facts = new KnowledgeFacts(facts.version(), facts.loadedAt(), faults);
      throw e;
    } finally {
      making.told().accept(facts);
    }
  }

  private static Map<String, Speech> speeches(KnowledgeBase knowledge) {
    return knowledge.languages().stream()
        .collect(Collectors.toUnmodifiableMap(Function.identity(), knowledge::speech));
  }

  private KnowledgeFacts loaded() {
    try {
      String version = KnowledgeVersion.of(places.knowledge());
      return new KnowledgeFacts(version, program.clock().instant(), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
