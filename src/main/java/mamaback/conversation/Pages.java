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

  OutgoingMessage groups(Turn turn, Placement placement) {
    List<List<Button>> rows = new ArrayList<>();
    List<Group> groups =
        knowledge.groups().stream()
            .filter(
                group ->
                    knowledge.entriesOf(group).stream()
                        .anyMatch(entry -> Offers.mayBeNamed(turn, entry)))
            .toList();
    for (int i = 0; i < groups.size(); i += GROUPS_A_ROW) {
      rows.add(
          groups.subList(i, Math.min(i + GROUPS_A_ROW, groups.size())).stream()
              .map(group -> new Action.ShowGroup(group.id()).button(title(turn, group)))
              .toList());
    }
    return new OutgoingMessage(turn.wording().text(Line.TOPICS), rows, placement);
  }

  /** The entries of a group; empty where the group is gone. */
  Optional<OutgoingMessage> group(Turn turn, String id) {
    return knowledge.groups().stream()
        .filter(group -> group.id().equals(id))
        .findFirst()
        .map(group -> page(turn, group));
  }

  /** A line with a button to the topics below it. */
  OutgoingMessage withTopics(Turn turn, Line line) {
    return new OutgoingMessage(
        turn.wording().text(line), List.of(List.of(topicsButton(turn))), Placement.NEW_MESSAGE);
  }

  Button topicsButton(Turn turn) {
    return new Action.ShowGroups().button(turn.wording().label(Line.BUTTON_TOPICS));
  }

  private OutgoingMessage page(Turn turn, Group group) {
    List<List<Button>> rows = new ArrayList<>();
    for (Entry entry :
        knowledge.entriesOf(group).stream()
            .filter(entry -> Offers.mayBeNamed(turn, entry))
            .toList()) {
      rows.add(List.of(new Action.ShowEntry(entry.id()).button(entry.title())));
    }
    String back = turn.wording().label(Line.BUTTON_BACK);
    rows.add(List.of(new Action.ShowGroups().button(back)));
    return new OutgoingMessage(
        turn.wording().text(Line.GROUP, Map.of("group", title(turn, group))),
        rows,
        Placement.IN_PLACE);
  }

  private String title(Turn turn, Group group) {
    return knowledge.title(group, turn.speech().language());
  }
}
