package mamaback.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mamaback.chat.BotCommand;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;

/** The commands of the menu, in its order. {@link Routes} says what answers each. */
public enum MenuCommand {
  START(Line.COMMAND_START),
  HELP(Line.COMMAND_HELP),
  TOPICS(Line.COMMAND_TOPICS),
  TIPS(Line.COMMAND_TIPS),
  ME(Line.COMMAND_ME),
  VISIT(Line.COMMAND_VISIT),
  PRIVACY(Line.COMMAND_PRIVACY),
  EXPORT(Line.COMMAND_EXPORT),
  FORGET(Line.COMMAND_FORGET),
  STOP(Line.COMMAND_STOP);

  private final Line description;

  MenuCommand(Line description) {
    this.description = description;
  }

  /** The menu as a messenger shows it. */
  public static List<BotCommand> menu(Wording wording) {
    return Arrays.stream(values())
        .map(command -> new BotCommand(command.word(), wording.label(command.description)))
        .toList();
  }

  /** The command of this word without slash, in any case; empty where there is none. */
  static Optional<MenuCommand> find(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(command -> command.word().equals(lower)).findFirst();
  }

  /** Whether it shows or changes what is kept of one person, so that no group must see it. */
  boolean isPersonal() {
    return switch (this) {
      case ME, VISIT, EXPORT, FORGET -> true;
      case START, HELP, TOPICS, TIPS, STOP, PRIVACY -> false;
    };
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
