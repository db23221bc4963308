package mamaback.app;

import java.time.Duration;
import java.util.OptionalDouble;
import mamaback.chat.IncomingEvent;
import mamaback.conversation.Reply;
import mamaback.operation.Meters;
import mamaback.operation.ReplyFacts;
import mamaback.search.Candidate;

/** Counts replies, without what was said. */
record ReplyMeters(Meters meters) implements ObservedConversation.Observer {
  @Override
  public void replied(IncomingEvent event, Reply reply, Duration took) {
    ReplyFacts facts =
        new ReplyFacts(
            kind(event),
            reply.decision().word(),
            reply.verdict().level().name(),
            confidence(reply));
    meters.replied(facts, took);
  }

  @Override
  public void failed() {
    meters.failed();
  }

  private static String kind(IncomingEvent event) {
    return switch (event) {
      case IncomingEvent.Message ignored -> "message";
      case IncomingEvent.Attachment ignored -> "attachment";
      case IncomingEvent.Location ignored -> "location";
      case IncomingEvent.ButtonPress ignored -> "button";
    };
  }

  private static OptionalDouble confidence(Reply reply) {
    return reply.result().candidates().stream()
        .limit(1)
        .mapToDouble(Candidate::confidence)
        .findFirst();
  }
}
