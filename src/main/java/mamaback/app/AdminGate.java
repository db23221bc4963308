package mamaback.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mamaback.chat.IncomingEvent;
import mamaback.chat.InlineCard;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Responder;
import mamaback.chat.Sender;

/**
 * Lets operators reach a desk, in their private chats alone; all else is answered by another
 * responder. Thread-safe.
 */
final class AdminGate implements Responder {
  private final Responder others;
  private final Set<Long> admins;
  private final Desk desk;

  AdminGate(Responder others, Set<Long> admins, Desk desk) {
    this.others = others;
    this.admins = Set.copyOf(admins);
    this.desk = desk;
  }

  /** Serves operators. Whoever asks here is one. */
  interface Desk {
    /** What to say to {@code event}; empty where it is not meant for this desk. */
    Optional<OutgoingMessage> answer(IncomingEvent event);
  }

  @Override
  public OutgoingMessage respond(IncomingEvent event) {
    return event.chat().isPrivate() && admins.contains(event.chat().value())
        ? desk.answer(event).orElseGet(() -> others.respond(event))
        : others.respond(event);
  }

  @Override
  public List<InlineCard> cards(String query, Sender sender) {
    return others.cards(query, sender);
  }

  @Override
  public OutgoingMessage apology() {
    return others.apology();
  }
}
