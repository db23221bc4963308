/**
 * A message of the operator to many chats, to each once at most. Decides who gets it and when;
 * knows neither the messenger nor the database.
 */
@NullMarked
package mamaback.broadcast;

import org.jspecify.annotations.NullMarked;
