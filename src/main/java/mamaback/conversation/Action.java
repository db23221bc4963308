package mamaback.conversation;

import java.util.Optional;
import mamaback.chat.Button;

/** What a button asks for. Its data comes from outside, so reading it may fail. */
sealed interface Action {
  /** Show the short answer. */
  record ShowEntry(String id) implements Action {}

  /** Show the whole answer in place of the short one. */
  record ShowDetails(String id) implements Action {}

  /** Show where an answer comes from. */
  record ShowSources(String id) implements Action {}

  /** Show the groups of answers. */
  record ShowGroups() implements Action {}

  /** Show the answers of a group. */
  record ShowGroup(String id) implements Action {}

  /** She says that somebody has seen her about the emergency. */
  record Seen() implements Action {}

  /** What was understood in passing is not so. */
  record TakeBack(Fact fact) implements Action {}

  /** Something about tips, see {@link TipChoice}. */
  record Tips(String choice) implements Action {}

  /** A button with {@code label} that asks for this. */
  default Button button(String label) {
    return new Button(label, data());
  }

  private String data() {
    return switch (this) {
      case ShowEntry(var id) -> "entry:" + id;
      case ShowDetails(var id) -> "more:" + id;
      case ShowSources(var id) -> "sources:" + id;
      case ShowGroups() -> "groups";
      case ShowGroup(var id) -> "group:" + id;
      case Seen() -> "seen";
      case TakeBack(var fact) -> "undo:" + fact.word();
      case Tips(var choice) -> "tips:" + choice;
    };
  }

  /** The action in {@code data}; empty where it was made by another version or by nobody. */
  static Optional<Action> read(String data) {
    int colon = data.indexOf(':');
    String id = data.substring(colon + 1);
    return switch (colon < 0 ? data : data.substring(0, colon)) {
      case "entry" -> Optional.of(new ShowEntry(id));
      case "more" -> Optional.of(new ShowDetails(id));
      case "sources" -> Optional.of(new ShowSources(id));
      case "groups" -> Optional.of(new ShowGroups());
      case "group" -> Optional.of(new ShowGroup(id));
      case "seen" -> Optional.of(new Seen());
      case "tips" -> Optional.of(new Tips(id));
      case "undo" -> Fact.find(id).map(TakeBack::new);
      default -> Optional.empty();
    };
  }
}
