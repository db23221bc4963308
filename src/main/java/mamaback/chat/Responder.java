package mamaback.chat;

/** Answers events. Thread-safe; called for one event a chat at a time. */
public interface Responder {
  /** What to say to {@code event}. A failure is an exception; the caller then says sorry. */
  OutgoingMessage respond(IncomingEvent event);

  /** What to say when {@link #respond} failed: an apology that tells when to see a doctor. */
  OutgoingMessage apology();
}
