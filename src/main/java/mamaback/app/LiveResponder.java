package mamaback.app;

import mamaback.chat.IncomingEvent;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Responder;

/**
 * Lets another responder answer, which can be swapped while it runs: each event is answered by one
 * of them from beginning to end. Thread-safe.
 */
final class LiveResponder implements Responder {
  private volatile Responder current;

  LiveResponder(Responder first) {
    this.current = first;
  }

  void swap(Responder next) {
    current = next;
  }

  @Override
  public OutgoingMessage respond(IncomingEvent event) {
    return current.respond(event);
  }

  @Override
  public OutgoingMessage apology() {
    return current.apology();
  }
}
