package mamaback.playground;

/**
 * A button under a message.
 *
 * @param data what the bot gets when it is tapped; "" where it is a link
 * @param link where it leads; "" where the bot is told
 */
record Key(String label, String data, String link) {}
