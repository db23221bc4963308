/**
 * Finds the entries that answer a question, with a calibrated confidence. Knows nothing of chats.
 */
@NullMarked
package mamaback.search;

import org.jspecify.annotations.NullMarked;
