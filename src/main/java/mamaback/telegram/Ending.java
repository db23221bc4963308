package mamaback.telegram;

/** Why the bot ended. */
public enum Ending {
  STOPPED,
  TOKEN_REFUSED
}
