package mamaback.chat;

/**
 * A command of the menu.
 *
 * @param name lower-case, without the slash
 */
public record BotCommand(String name, String description) {}
