package mamaback.app;

import java.time.Clock;
import java.time.Duration;
import mamaback.store.StoreSettings;
import mamaback.telegram.TelegramSettings;

/**
 * Where the bot runs.
 *
 * @param afterBlock how long what is kept of a chat that blocked the bot stays
 * @param clock by which tips are due
 */
record BotSite(
    TelegramSettings telegram,
    StoreSettings store,
    Duration afterBlock,
    TipSettings tips,
    Clock clock) {}
