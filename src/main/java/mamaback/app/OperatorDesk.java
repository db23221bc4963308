package mamaback.app;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mamaback.chat.IncomingEvent;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.operation.KnowledgeFacts;
import mamaback.operation.Meters;

/** Tells operators how the bot is doing, by commands. Thread-safe. */
final class OperatorDesk implements AdminGate.Desk {
  private static final String STATUS = "/status";
  private static final String STATS = "/stats";
  private static final String NONE = "–";
  private static final long MEGABYTE = 1L << 20;

  private final Wording wording;
  private final Meters meters;

  OperatorDesk(Wording wording, Meters meters) {
    this.wording = wording;
    this.meters = meters;
  }

  @Override
  public Optional<OutgoingMessage> answer(IncomingEvent event) {
    return event instanceof IncomingEvent.Message message
        ? answer(message.text().strip())
        : Optional.empty();
  }

  private Optional<OutgoingMessage> answer(String command) {
    return switch (command) {
      case STATUS ->
          Optional.of(
              OutgoingMessage.of(
                  wording
                      .text(Line.OPERATOR_STATUS, status())
                      .then(wording.text(Line.OPERATOR_TRAFFIC, traffic()))
                      .then(TipStatus.of(meters.tips().figures(), wording))));
      case STATS -> Optional.of(OutgoingMessage.of(wording.text(Line.OPERATOR_STATS, stats())));
      default -> Optional.empty();
    };
  }

  private Map<String, String> status() {
    Optional<KnowledgeFacts> knowledge = meters.knowledge();
    Runtime runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    return Map.of(
        "version", knowledge.map(KnowledgeFacts::version).orElse(NONE),
        "loaded", knowledge.map(KnowledgeFacts::loadedAt).map(Instant::toString).orElse(NONE),
        "refused", knowledge.flatMap(KnowledgeFacts::refused).orElse(NONE),
        "polled", meters.heardAt().map(Instant::toString).orElse(NONE),
        "memory", Long.toString(used));
  }

  private Map<String, String> traffic() {
    String letters =
        meters
            .letters()
            .progress()
            .map(progress -> new TreeMap<>(progress.letters()))
            .map(TreeMap::toString)
            .orElse(NONE);
    return Map.of(
        "waiting", Long.toString(meters.chatsWaiting()),
        "webhook", orNone(meters.handovers()),
        "letters", letters);
  }

  private Map<String, String> stats() {
    return Map.of("decisions", orNone(meters.decisions()));
  }

  private static String orNone(String counts) {
    return counts.isEmpty() ? NONE : counts;
  }
}
