package mamaback.app;

import java.util.Set;

/**
 * How the operator looks at the running bot.
 *
 * @param port of the figures on loopback; 0 where they are not served
 * @param admins ids of the chats that may ask for them in Telegram
 */
record OperatorSettings(int port, Set<Long> admins) {
  OperatorSettings {
    admins = Set.copyOf(admins);
  }
}
