package mamaback.conversation;

import java.util.Optional;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.chat.Sender;
import mamaback.knowledge.Line;
import mamaback.text.RichText;

/** What answers each command and each button: every route of the bot is here. */
final class Routes {
  /** As in {@code t.me/bot?start=topic-massage}. */
  private static final String TOPIC_LINK = "topic-";

  /** What a link to the answer {@code id} begins her talk with. */
  static String topicLink(String id) {
    return TOPIC_LINK + id;
  }

  private final Themes themes;
  private final Telling telling;

  Routes(Themes themes, Telling telling) {
    this.themes = themes;
    this.telling = telling;
  }

  /** A command with words after it, or a text that only looks like one. */
  OutgoingMessage toCommand(Turn turn, String text) {
    String[] parts = text.substring(1).strip().split("\\s+", 2);
    String word = parts[0].split("@", 2)[0];
    String words = parts.length > 1 ? parts[1].strip() : "";
    Optional<MenuCommand> command = MenuCommand.find(word);
    if (isInChannel(turn)) {
      return command
          .map(known -> themes.channel().command(turn, known, words))
          .orElseGet(themes.channel()::nothing);
    }
    return command
        .map(known -> toCommandHere(turn, known, words))
        .orElseGet(() -> themes.pages().withTopics(turn, Line.UNKNOWN_COMMAND));
  }

  private OutgoingMessage toCommandHere(Turn turn, MenuCommand command, String words) {
    return turn.isInGroup() && command.isPersonal()
        ? said(turn, Line.IN_PRIVATE)
        : toCommand(turn, command, words);
  }

  private OutgoingMessage toCommand(Turn turn, MenuCommand command, String words) {
    return switch (command) {
      case START -> toLink(turn, words);
      case HELP -> themes.pages().withTopics(turn, Line.HELP);
      case TOPICS -> themes.pages().groups(turn, Placement.NEW_MESSAGE);
      case ME -> themes.me().overview(turn, Placement.NEW_MESSAGE);
      case VISIT -> themes.visit().list(turn, Placement.NEW_MESSAGE);
      case TIPS -> themes.tips().command(turn, words);
      case STOP -> themes.tips().stop(turn);
      case PRIVACY -> themes.privacy().policy(turn);
      case EXPORT -> themes.privacy().export(turn);
      case FORGET -> themes.privacy().ask(turn);
    };
  }

  /** A link may lead to an entry or to a command; any other greets her. */
  private OutgoingMessage toLink(Turn turn, String words) {
    if (words.startsWith(TOPIC_LINK)) {
      String id = words.substring(TOPIC_LINK.length());
      return themes
          .answers()
          .entry(turn, id)
          .orElseGet(() -> themes.pages().withTopics(turn, Line.GONE));
    }
    return MenuCommand.find(words)
        .filter(command -> command != MenuCommand.START)
        .map(command -> toCommandHere(turn, command, ""))
        .orElseGet(() -> themes.welcome().start(turn));
  }

  /** What came back from a tapped button, however old. */
  OutgoingMessage toButton(Turn turn, String data) {
    if (isInChannel(turn)) {
      return themes.channel().nothing();
    }
    return Action.read(data)
        .flatMap(action -> toActionHere(turn, action))
        .orElseGet(() -> themes.pages().withTopics(turn, Line.GONE));
  }

  private Optional<OutgoingMessage> toActionHere(Turn turn, Action action) {
    return turn.isInGroup() && action.isPersonal()
        ? Optional.of(said(turn, Line.IN_PRIVATE))
        : toAction(turn, action);
  }

  /** Empty where what the action is about is gone. */
  private Optional<OutgoingMessage> toAction(Turn turn, Action action) {
    return switch (action) {
      case Action.ShowEntry(var id) -> themes.answers().entry(turn, id);
      case Action.ShowDetails(var id) -> themes.answers().details(turn, id);
      case Action.ShowSources(var id) -> themes.answers().sources(turn, id);
      case Action.ShowGroups() -> Optional.of(themes.pages().groups(turn, Placement.IN_PLACE));
      case Action.ShowGroup(var id) -> themes.pages().group(turn, id);
      case Action.Seen() -> Optional.of(themes.warnings().seen(turn));
      case Action.TakeBack(var fact, var again) ->
          telling.takeBack(turn, fact, again).map(told -> said(told, Line.TAKEN_BACK));
      case Action.ShowMe() -> Optional.of(themes.me().overview(turn, Placement.IN_PLACE));
      case Action.ShowChoices(var fact) -> Optional.of(themes.me().choices(turn, fact));
      case Action.Tell(var fact, var value) -> themes.me().tell(turn, fact, value);
      case Action.Introduce(var fact, var value) -> themes.welcome().introduce(turn, fact, value);
      case Action.Fit fit -> themes.answers().fit(turn, fit);
      case Action.Rate(var opinion, var id) ->
          Optional.of(themes.feedback().rate(turn, opinion, id));
      case Action.Thanked() -> Optional.of(OutgoingMessage.of(RichText.EMPTY));
      case Action.KeepQuestions(var choice) -> themes.unanswered().choose(turn, choice);
      case Action.TellWhenAnswered(var ticket) ->
          Optional.of(themes.unanswered().tell(turn, ticket));
      case Action.DoExercise wanted -> themes.exercises().step(turn, wanted);
      case Action.EasierExercise wanted -> themes.exercises().easier(turn, wanted);
      case Action.PrepareExercise told -> themes.exercises().prepare(turn, told);
      case Action.EditVisit(var what) -> themes.visit().edit(turn, what);
      case Action.Tips(var choice) -> themes.tips().tapped(turn, choice);
      case Action.Export() -> Optional.of(themes.privacy().export(turn));
      case Action.Forget(var choice) -> themes.privacy().forget(turn, choice);
    };
  }

  private static boolean isInChannel(Turn turn) {
    return turn.sender().place() == Sender.Place.CHANNEL;
  }

  private static OutgoingMessage said(Turn turn, Line line) {
    return OutgoingMessage.of(turn.wording().text(line));
  }
}
