package mamaback.telegram;

import java.util.Optional;
import mamaback.chat.IncomingEvent;

/**
 * An event with what Telegram needs for a reply.
 *
 * @param callback the id of the tap to be confirmed, where it was one
 * @param message the id of the message whose button was tapped, where it can still be edited
 */
record Received(IncomingEvent event, Optional<String> callback, Optional<Integer> message) {}
