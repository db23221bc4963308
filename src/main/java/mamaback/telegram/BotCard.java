package mamaback.telegram;

import java.util.List;
import mamaback.chat.BotCommand;

/** What Telegram shows of the bot before anybody writes to it. */
public record BotCard(List<BotCommand> commands, String description, String shortDescription) {
  public BotCard {
    commands = List.copyOf(commands);
  }
}
