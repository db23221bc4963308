package mamaback.app;

import java.time.Duration;
import java.util.List;
import mamaback.chat.IncomingEvent;
import mamaback.chat.InlineCard;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Responder;
import mamaback.chat.Sender;
import mamaback.conversation.Conversation;
import mamaback.conversation.Reply;

/** A conversation that is looked at from outside. Thread-safe. */
final class ObservedConversation implements Responder {
  private final Conversation conversation;
  private final Observer observer;

  ObservedConversation(Conversation conversation, Observer observer) {
    this.conversation = conversation;
    this.observer = observer;
  }

  /** Is told of each reply before it is sent. Must not throw. */
  interface Observer {
    void replied(IncomingEvent event, Reply reply, Duration took);

    /** There is no reply, since the program failed. */
    default void failed() {}
  }

  @Override
  public OutgoingMessage respond(IncomingEvent event) {
    long start = System.nanoTime();
    Reply reply = conversation.reply(event);
    observer.replied(event, reply, Duration.ofNanos(System.nanoTime() - start));
    return reply.message();
  }

  @Override
  public List<InlineCard> cards(String query, Sender sender) {
    return conversation.cards(query, sender);
  }

  @Override
  public OutgoingMessage apology() {
    observer.failed();
    return conversation.apology();
  }
}
