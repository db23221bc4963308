package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Entry;
import mamaback.knowledge.Group;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;

/** The pages that do not depend on a question: greetings, help, and the menu of topics. */
final class Pages {
  private static final int GROUPS_A_ROW = 2;

  private final KnowledgeBase knowledge;

  Pages(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** What a command shows; empty where there is no such command. */
  Optional<OutgoingMessage> command(String name) {
    return switch (name) {
      case "start" -> Optional.of(withTopics(Line.START));
      case "help" -> Optional.of(withTopics(Line.HELP));
      case "topics" -> Optional.of(groups(Placement.NEW_MESSAGE));
      case "privacy" -> Optional.of(OutgoingMessage.of(knowledge.wording().text(Line.PRIVACY)));
      default -> Optional.empty();
    };
  }

  OutgoingMessage groups(Placement placement) {
    List<List<Button>> rows = new ArrayList<>();
    List<Group> groups = knowledge.groups();
    for (int i = 0; i < groups.size(); i += GROUPS_A_ROW) {
      rows.add(
          groups.subList(i, Math.min(i + GROUPS_A_ROW, groups.size())).stream()
              .map(group -> new Action.ShowGroup(group.id()).button(group.title()))
              .toList());
    }
    return new OutgoingMessage(knowledge.wording().text(Line.TOPICS), rows, placement);
  }

  /** The entries of a group; empty where the group is gone. */
  Optional<OutgoingMessage> group(String id) {
    return knowledge.groups().stream()
        .filter(group -> group.id().equals(id))
        .findFirst()
        .map(this::page);
  }

  /** A line with a button to the topics below it. */
  OutgoingMessage withTopics(Line line) {
    return new OutgoingMessage(
        knowledge.wording().text(line), List.of(List.of(topicsButton())), Placement.NEW_MESSAGE);
  }

  Button topicsButton() {
    return new Action.ShowGroups().button(knowledge.wording().label(Line.BUTTON_TOPICS));
  }

  private OutgoingMessage page(Group group) {
    List<List<Button>> rows = new ArrayList<>();
    for (Entry entry : knowledge.entriesOf(group)) {
      rows.add(List.of(new Action.ShowEntry(entry.id()).button(entry.title())));
    }
    String back = knowledge.wording().label(Line.BUTTON_BACK);
    rows.add(List.of(new Action.ShowGroups().button(back)));
    return new OutgoingMessage(
        knowledge.wording().text(Line.GROUP, Map.of("group", group.title())),
        rows,
        Placement.IN_PLACE);
  }
}
