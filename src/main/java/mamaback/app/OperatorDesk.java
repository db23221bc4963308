package mamaback.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mamaback.chat.IncomingEvent;
import mamaback.chat.InlineCard;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Responder;
import mamaback.chat.Sender;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.operation.KnowledgeFacts;
import mamaback.operation.Meters;

/**
 * Tells operators how the bot is doing, by commands that work in their private chats alone; all
 * else is answered by another responder. Thread-safe.
 */
final class OperatorDesk implements Responder {
  private static final String STATUS = "/status";
  private static final String STATS = "/stats";
  private static final String NONE = "–";
  private static final long MEGABYTE = 1L << 20;

  private final Responder others;
  private final Set<Long> admins;
  private final Wording wording;
  private final Meters meters;

  OperatorDesk(Responder others, Set<Long> admins, Wording wording, Meters meters) {
    this.others = others;
    this.admins = Set.copyOf(admins);
    this.wording = wording;
    this.meters = meters;
  }

  @Override
  public OutgoingMessage respond(IncomingEvent event) {
    if (event instanceof IncomingEvent.Message(var chat, var text, var ignored)
        && chat.isPrivate()
        && admins.contains(chat.value())) {
      return switch (text.strip()) {
        case STATUS ->
            OutgoingMessage.of(
                wording
                    .text(Line.OPERATOR_STATUS, status())
                    .then(wording.text(Line.OPERATOR_TRAFFIC, traffic()))
                    .then(TipStatus.of(meters.tips().figures(), wording)));
        case STATS -> OutgoingMessage.of(wording.text(Line.OPERATOR_STATS, stats()));
        default -> others.respond(event);
      };
    }
    return others.respond(event);
  }

  @Override
  public List<InlineCard> cards(String query, Sender sender) {
    return others.cards(query, sender);
  }

  @Override
  public OutgoingMessage apology() {
    return others.apology();
  }

  private Map<String, String> status() {
    Optional<KnowledgeFacts> knowledge = meters.knowledge();
    Runtime runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    return Map.of(
        "version", knowledge.map(KnowledgeFacts::version).orElse(NONE),
        "loaded", knowledge.map(KnowledgeFacts::loadedAt).map(Instant::toString).orElse(NONE),
        "refused", knowledge.flatMap(KnowledgeFacts::refused).orElse(NONE),
        "polled", meters.polledAt().map(Instant::toString).orElse(NONE),
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
