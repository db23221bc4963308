package mamaback.telegram;

import mamaback.chat.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what became of replies. */
final class DeliveryLog {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryLog.class);

  private DeliveryLog() {}

  static void note(Delivery delivery) {
    switch (delivery) {
      case Delivery.Sent ignored -> LOG.debug("reply sent");
      case Delivery.Blocked ignored -> LOG.info("reply not wanted: the bot is blocked");
      case Delivery.Moved ignored -> LOG.warn("the chat moved");
      case Delivery.Postponed ignored -> LOG.warn("reply given up: too many messages");
      case Delivery.Refused(int code) -> LOG.error("reply refused with {}", code);
      case Delivery.NotConnected ignored -> LOG.error("reply given up: no connection");
      case Delivery.Unknown ignored -> LOG.warn("reply sent, but its arrival is unknown");
    }
  }
}
