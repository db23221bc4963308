/** Carries events from Telegram and replies to it. Decides nothing about their content. */
@NullMarked
package mamaback.telegram;

import org.jspecify.annotations.NullMarked;
