package mamaback.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mamaback.knowledge.Line;
import mamaback.text.PlainText;

/** What the buttons of the bot can ask for, for tests that see no more of them than their data. */
public final class ButtonKinds {
  private ButtonKinds() {}

  /** All there are: actions and, of those about tips, choices. */
  public static List<String> all() {
    return Stream.of(Action.class, TipChoice.class)
        .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
        .filter(kind -> kind != Action.Tips.class)
        .map(Class::getSimpleName)
        .toList();
  }

  /** What the button with {@code data} asks for; empty where it asks for nothing. */
  public static Optional<String> of(String data) {
    return Action.read(data)
        .flatMap(
            action ->
                action instanceof Action.Tips(var choice)
                    ? TipChoice.read(choice).map(Object::getClass)
                    : Optional.of(action.getClass()))
        .map(Class::getSimpleName);
  }

  /** Whether a tap shows something and changes nothing that the bot remembers. */
  public static boolean onlyShows(String data) {
    return Action.read(data).filter(ButtonKinds::onlyShows).isPresent();
  }

  private static boolean onlyShows(Action action) {
    return action instanceof Action.ShowEntry
        || action instanceof Action.ShowDetails
        || action instanceof Action.ShowSources
        || action instanceof Action.ShowGroups
        || action instanceof Action.ShowGroup
        || action instanceof Action.DoExercise
        || action instanceof Action.EasierExercise;
  }

  /** Every command, with its slash. */
  public static List<String> commands() {
    return Arrays.stream(MenuCommand.values())
        .map(command -> "/" + command.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** What the bot says by {@code line} in {@code language}, as characters. */
  public static String said(String language, Line line) {
    return PlainText.of(RealMind.get().knowledge().speech(language).wording().text(line));
  }
}
