package mamaback.app;

import mamaback.chat.IncomingEvent;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.Responder;
import mamaback.text.RichText;

/** Who answers what is not for a desk. */
final class OtherResponder implements Responder {
  @Override
  public OutgoingMessage respond(IncomingEvent event) {
    return OutgoingMessage.of(RichText.of("others"));
  }

  @Override
  public OutgoingMessage apology() {
    return OutgoingMessage.of(RichText.of("sorry"));
  }
}
