package mamaback.app;

import mamaback.telegram.TelegramSettings.Fee;

/**
 * How tips are sent.
 *
 * @param perSecond how many all instances together may send
 * @param fee whether more than Telegram's free limit is paid for
 */
record TipSettings(int perSecond, Fee fee) {
  /** Bot FAQ: bulk messages are limited to about 30 a second; answers need some of them. */
  static final int MOST_FREE = 28;

  /** Bot API, sendMessage.allow_paid_broadcast. */
  static final int MOST_PAID = 1_000;
}
