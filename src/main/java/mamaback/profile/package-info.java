/** What a woman told about herself, and what it changes. Never lowers a warning. */
@NullMarked
package mamaback.profile;

import org.jspecify.annotations.NullMarked;
