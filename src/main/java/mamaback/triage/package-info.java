/** Finds signs of danger in a text. A pure function: no index, no network, no clock. */
@NullMarked
package mamaback.triage;

import org.jspecify.annotations.NullMarked;
