/**
 * Sorts what women asked in vain, and writes what a curator decides into the knowledge files.
 * Decides nothing itself.
 */
@NullMarked
package mamaback.curation;

import org.jspecify.annotations.NullMarked;
