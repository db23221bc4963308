package mamaback.chat;

import java.util.List;

/** Answers events. Thread-safe; called for one event a chat at a time. */
public interface Responder {
  /** What to say to {@code event}. A failure is an exception; the caller then says sorry. */
  OutgoingMessage respond(IncomingEvent event);

  /** What to say when {@link #respond} failed: an apology that tells when to see a doctor. */
  OutgoingMessage apology();

  /** Cards for a query that is typed in any chat; nothing in them is about the one who types. */
  default List<InlineCard> cards(String query, Sender sender) {
    return List.of();
  }
}
