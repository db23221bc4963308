package mamaback.telegram;

/** Takes in what Telegram has for the bot. */
interface Receiver {
  /** Receives until it is stopped or cannot go on. Blocks. */
  Ending run() throws InterruptedException;

  /** Lets {@link #run} end. From any thread. */
  void stop();

  /**
   * Tells Telegram, after the end, what was received, where it needs to be told.
   *
   * @param lasting what a stop does not break off
   */
  void confirm(BotApi lasting);
}
