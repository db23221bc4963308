package mamaback.playground;

/**
 * Somebody who writes to the bot in a private chat.
 *
 * @param id of the person and of her chat, which are one in Telegram
 * @param language a tag of BCP 47, as her app says it
 */
record User(long id, String name, String language) implements Room {}
