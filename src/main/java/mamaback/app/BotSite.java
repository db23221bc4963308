package mamaback.app;

import java.time.Clock;
import mamaback.store.StoreSettings;
import mamaback.telegram.TelegramSettings;

/**
 * Where the bot runs.
 *
 * @param clock by which tips are due
 */
record BotSite(TelegramSettings telegram, StoreSettings store, TipSettings tips, Clock clock) {}
