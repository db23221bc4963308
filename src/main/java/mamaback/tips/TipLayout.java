package mamaback.tips;

import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Tip;

/** Puts a tip into the message that she reads, with the way out of tips below it. */
public interface TipLayout {
  OutgoingMessage message(Tip tip, Subscription reader);
}
