package mamaback.telegram;

/** Why the bot ended. */
public enum Ending {
  STOPPED,
  TOKEN_REFUSED,
  /** Where Telegram was to deliver updates, another program listens, or nobody may. */
  ADDRESS_REFUSED
}
