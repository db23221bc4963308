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
  private final Queue<Function<ChatId, Delivery>> answers = new ArrayDeque<>();

  FakeBroadcaster(Clock clock) {
    this.clock = clock;
  }

  /** A message that was asked to be sent; it arrived unless its outcome says otherwise. */
  record Shown(ChatId chat, Instant at, OutgoingMessage message, Sound sound, Delivery outcome) {}

  /** What becomes of the next message; further ones arrive. */
  void next(Delivery outcome) {
    answers.add(chat -> outcome);
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
    Function<ChatId, Delivery> answer = answers.poll();
    Delivery outcome = answer == null ? new Delivery.Sent() : answer.apply(chat);
    shown.add(new Shown(chat, clock.instant(), message, sound, outcome));
    return outcome;
  }
}
