package mamaback.telegram;

import java.util.List;
import java.util.Map;
import mamaback.chat.BotCommand;

/**
 * What Telegram shows of the bot before anybody writes to it.
 *
 * @param translations the same in other languages, by their tags
 */
public record BotCard(
    List<BotCommand> commands,
    String description,
    String shortDescription,
    Map<String, BotCard> translations) {
  public BotCard {
    commands = List.copyOf(commands);
    translations = Map.copyOf(translations);
  }

  /** In one language. */
  public BotCard(List<BotCommand> commands, String description, String shortDescription) {
    this(commands, description, shortDescription, Map.of());
  }
}
