/** What a message and a reply are, in any messenger. Knows neither Telegram nor back pain. */
@NullMarked
package mamaback.chat;

import org.jspecify.annotations.NullMarked;
