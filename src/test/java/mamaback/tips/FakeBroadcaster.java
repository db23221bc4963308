package mamaback.tips;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import mamaback.chat.Broadcaster;
import mamaback.chat.ChatId;
import mamaback.chat.Delivery;
import mamaback.chat.OutgoingMessage;

/** Notes what it is given, and answers as the test says. Thread-safe. */
final class FakeBroadcaster implements Broadcaster {
  private final Clock clock;
  private final List<Shown> shown = new CopyOnWriteArrayList<>();
  private final Queue<Delivery> answers = new ArrayDeque<>();
  private final Function<ChatId, Delivery> usual;

  /** One by which all arrives, unless something else is said. */
  FakeBroadcaster(Clock clock) {
    this(clock, chat -> new Delivery.Sent());
  }

  /**
   * @param usual what becomes of a message to a chat
   */
  FakeBroadcaster(Clock clock, Function<ChatId, Delivery> usual) {
    this.clock = clock;
    this.usual = usual;
  }

  /** A message that was asked to be sent; it arrived unless its outcome says otherwise. */
  record Shown(ChatId chat, Instant at, OutgoingMessage message, Sound sound, Delivery outcome) {}

  /** What becomes of the next message. */
  void next(Delivery outcome) {
    answers.add(outcome);
  }

  List<Shown> asked() {
    return List.copyOf(shown);
  }

  /** What may have arrived. */
  List<Shown> arrived() {
    return shown.stream()
        .filter(
            one ->
                one.outcome() instanceof Delivery.Sent || one.outcome() instanceof Delivery.Unknown)
        .toList();
  }

  @Override
  public synchronized Delivery send(ChatId chat, OutgoingMessage message, Sound sound) {
    Delivery ordered = answers.poll();
    Delivery outcome = ordered == null ? usual.apply(chat) : ordered;
    shown.add(new Shown(chat, clock.instant(), message, sound, outcome));
    return outcome;
  }
}
