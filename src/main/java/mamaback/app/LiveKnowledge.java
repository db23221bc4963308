package mamaback.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import mamaback.chat.Responder;
import mamaback.conversation.SpokenTips;
import mamaback.knowledge.KnowledgeException;
import mamaback.operation.KnowledgeFacts;
import mamaback.profile.Profiles;
import mamaback.telegram.BotCard;
import mamaback.tips.TipEdition;

/**
 * What answers, kept as new as the files it is made from. Holds no state of the knowledge itself:
 * one that no longer serves must not fill memory.
 */
final class LiveKnowledge {
  private final Program program;
  private final Places places;
  private final Making making;
  private final Settings settings;
  private final LiveResponder responder;
  private volatile Voice voice;
  private volatile Consumer<BotCard> introduce = card -> {};
  private volatile KnowledgeFacts facts;

  private LiveKnowledge(Program program, Places places, Making making, Workshop first) {
    this.program = program;
    this.places = places;
    this.making = making;
    this.settings = first.settings();
    this.voice = Voice.of(first.mind().knowledge());
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

  /** The newest. */
  BotCard card() {
    return voice.card();
  }

  /** Lets {@code listener} hear of each other card from now on. */
  void introduceBy(Consumer<BotCard> listener) {
    introduce = listener;
  }

  /** The newest tips, laid out in the languages of their readers. */
  TipEdition tips(Profiles profiles) {
    Voice now = voice;
    return new TipEdition(now.tips(), new SpokenTips(now.speeches(), profiles));
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
      serve(Workshop.open(program, places));
    } catch (SettingsException | KnowledgeException e) {
      refuse(String.valueOf(e.getMessage()));
      throw e;
    } catch (RuntimeException | OutOfMemoryError e) {
      refuse(e.toString());
      throw e;
    } finally {
      making.told().accept(facts);
    }
  }

  /** All that can fail comes before the swap, so that what is told is what serves. */
  private void serve(Workshop next) {
    Responder fresh = making.responder().apply(next);
    Voice other = Voice.of(next.mind().knowledge());
    KnowledgeFacts loaded = loaded();
    responder.swap(fresh);
    facts = loaded;
    speak(other);
  }

  private void refuse(String faults) {
    facts = new KnowledgeFacts(facts.version(), facts.loadedAt(), Optional.of(faults));
  }

  private void speak(Voice next) {
    boolean isOtherCard = !next.card().equals(voice.card());
    voice = next;
    if (isOtherCard) {
      introduce.accept(next.card());
    }
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
