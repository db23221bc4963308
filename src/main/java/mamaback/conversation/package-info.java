/** Turns one incoming event into one reply. Sends nothing and stores nothing itself. */
@NullMarked
package mamaback.conversation;

import org.jspecify.annotations.NullMarked;
