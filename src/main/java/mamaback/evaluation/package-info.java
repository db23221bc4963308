/** Measures answers and warnings on labelled messages. Changes nothing. */
@NullMarked
package mamaback.evaluation;

import org.jspecify.annotations.NullMarked;
