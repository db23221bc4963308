package mamaback.telegram;

import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** Tells Telegram what the bot's menu and descriptions are. */
record Introduction(BotApi api) {
  /** Failures do not matter here: the menu of the last start is still shown. */
  void give(BotCard card) {
    give(card, Optional.empty());
    card.translations().forEach((language, translated) -> give(translated, Optional.of(language)));
  }

  /**
   * @param language a tag; empty for all that have no menu of their own
   */
  private void give(BotCard shown, Optional<String> language) {
    List<BotCommand> commands =
        shown.commands().stream()
            .map(command -> new BotCommand(command.name(), command.description()))
            .toList();
    api.call(
        SetMyCommands.builder().commands(commands).languageCode(language.orElse(null)).build());
    api.call(
        SetMyDescription.builder()
            .description(shown.description())
            .languageCode(language.orElse(null))
            .build());
    api.call(
        SetMyShortDescription.builder()
            .shortDescription(shown.shortDescription())
            .languageCode(language.orElse(null))
            .build());
  }
}
