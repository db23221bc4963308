/**
 * A Telegram of its own on loopback: the server that the bot talks to, and the page on which people
 * talk to the bot. Knows nothing of the bot; reachable from this machine alone.
 */
@NullMarked
package mamaback.playground;

import org.jspecify.annotations.NullMarked;
