/**
 * Learns from examples of text what class a new one belongs to: features, and a linear classifier a
 * class. Remembers what was learnt. Knows nothing of what the classes mean.
 */
@NullMarked
package mamaback.learning;

import org.jspecify.annotations.NullMarked;
