/**
 * Keeps everything that outlives a restart, in SQLite or PostgreSQL, by plain SQL. Decides nothing:
 * it implements the ports of other packages.
 */
@NullMarked
package mamaback.store;

import org.jspecify.annotations.NullMarked;
