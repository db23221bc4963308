/** Text with light formatting as data: paragraphs, lists, emphasis. Knows no messenger's markup. */
@NullMarked
package mamaback.text;

import org.jspecify.annotations.NullMarked;
