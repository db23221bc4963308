/** What the bot knows, read from files a midwife can edit and checked whole. Decides nothing. */
@NullMarked
package mamaback.knowledge;

import org.jspecify.annotations.NullMarked;
