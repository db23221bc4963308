package mamaback.conversation;

import java.util.Optional;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Line;

/** What answers each command and each button: every route of the bot is here. */
final class Routes {
  private final Pages pages;
  private final Answers answers;
  private final Warnings warnings;
  private final Telling telling;

  private final TipDesk tips;

  Routes(Pages pages, Answers answers, Warnings warnings, Telling telling, TipDesk tips) {
    this.tips = tips;
    this.pages = pages;
    this.answers = answers;
    this.warnings = warnings;
    this.telling = telling;
  }

  /** A command with words after it, or a text that only looks like one. */
  OutgoingMessage toCommand(Turn turn, String text) {
    String[] parts = text.substring(1).split("\\s+", 2);
    String word = parts[0].split("@", 2)[0];
    return MenuCommand.find(word)
        .map(command -> toCommand(turn, command, parts.length > 1 ? parts[1] : ""))
        .orElseGet(() -> pages.withTopics(turn, Line.UNKNOWN_COMMAND));
  }

  private OutgoingMessage toCommand(Turn turn, MenuCommand command, String words) {
    return switch (command) {
      case START -> pages.withTopics(turn, Line.START);
      case HELP -> pages.withTopics(turn, Line.HELP);
      case TOPICS -> pages.groups(turn, Placement.NEW_MESSAGE);
      case TIPS -> tips.command(turn, words);
      case STOP -> tips.stop(turn);
      case PRIVACY -> OutgoingMessage.of(turn.wording().text(Line.PRIVACY));
    };
  }

  /** What came back from a tapped button, however old. */
  OutgoingMessage toButton(Turn turn, String data) {
    return Action.read(data)
        .flatMap(action -> toAction(turn, action))
        .orElseGet(() -> pages.withTopics(turn, Line.GONE));
  }

  /** Empty where what the action is about is gone. */
  private Optional<OutgoingMessage> toAction(Turn turn, Action action) {
    return switch (action) {
      case Action.ShowEntry(var id) -> answers.entry(turn, id);
      case Action.ShowDetails(var id) -> answers.details(turn, id);
      case Action.ShowSources(var id) -> answers.sources(turn, id);
      case Action.ShowGroups() -> Optional.of(pages.groups(turn, Placement.IN_PLACE));
      case Action.ShowGroup(var id) -> pages.group(turn, id);
      case Action.Tips(var choice) -> tips.tapped(turn, choice);
      case Action.Seen() -> Optional.of(warnings.seen(turn));
      case Action.TakeBack(var fact) ->
          telling
              .tell(turn, fact, Telling.NO)
              .map(told -> OutgoingMessage.of(told.wording().text(Line.TAKEN_BACK)));
    };
  }
}
