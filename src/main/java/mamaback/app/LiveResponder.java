package mamaback.app;

import java.util.List;
import mamaback.chat.IncomingEvent;
import mamaback.chat.InlineCard;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Responder;
import mamaback.chat.Sender;

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
  public List<InlineCard> cards(String query, Sender sender) {
    return current.cards(query, sender);
  }

  @Override
  public OutgoingMessage apology() {
    return current.apology();
  }
}
