/** Commands, settings and wiring. The only package that knows all others. */
@NullMarked
package mamaback.app;

import org.jspecify.annotations.NullMarked;
