/**
 * Tells the operator how the bot is doing, on loopback: health, readiness and figures. Counts
 * events; never sees texts, names or chats.
 */
@NullMarked
package mamaback.operation;

import org.jspecify.annotations.NullMarked;
