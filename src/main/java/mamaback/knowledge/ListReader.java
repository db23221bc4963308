package mamaback.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;
import mamaback.knowledge.yaml.Node;

/** Reads the files that hold one list or one table: groups, tips, small talk, and others. */
final class ListReader {
  private final Faults faults;

  ListReader(Faults faults) {
    this.faults = faults;
  }

  List<Group> groups(Node document) {
    return itemsWithId(document).stream()
        .map(
            fields -> {
              Group group = new Group(fields.text("id"), fields.text("title"));
              fields.rejectOthers();
              return group;
            })
        .toList();
  }

  List<Smalltalk> smalltalk(Node document, String language) {
    return itemsWithId(document).stream()
        .map(
            fields -> {
              Smalltalk smalltalk =
                  new Smalltalk(
                      language,
                      fields.text("id"),
                      fields.texts("phrases"),
                      fields.texts("alone"),
                      fields.text("reply"));
              fields.rejectOthers();
              return smalltalk;
            })
        .toList();
  }

  List<Elsewhere> elsewhere(Node document) {
    return items(document).stream()
        .map(
            fields -> {
              Elsewhere subject = new Elsewhere(fields.text("about"), fields.texts("questions"));
              fields.rejectOthers();
              return subject;
            })
        .toList();
  }

  List<Tip> tips(Node document, Set<String> entries) {
    return itemsWithId(document).stream().map(fields -> tip(fields, entries)).toList();
  }

  private Tip tip(Fields fields, Set<String> entries) {
    Tip tip =
        new Tip(
            fields.text("id"),
            fields.text("text"),
            fields.text("topic"),
            window(fields),
            fields.constant("kind", Tip.Kind.class).orElse(Tip.Kind.HELP),
            fields.yesOrNo("baby").orElse(true));
    if (!entries.contains(tip.topic())) {
      faults.add(fields.lineOf("topic"), "no entry '" + tip.topic() + "'", "Name an existing id");
    }
    fields.rejectOthers();
    return tip;
  }

  private static Condition window(Fields fields) {
    Set<BirthType> births = fields.constants("birth", BirthType.class);
    return fields
        .below("weeks")
        .map(weeks -> window(births, weeks))
        .orElseGet(() -> Condition.ALWAYS.within(births, OptionalInt.empty(), OptionalInt.empty()));
  }

  private static Condition window(Set<BirthType> births, Fields weeks) {
    OptionalInt to = weeks.wholeNumber("to");
    OptionalInt before = to.isPresent() ? OptionalInt.of(to.getAsInt() + 1) : to;
    Condition window = Condition.ALWAYS.within(births, weeks.wholeNumber("from"), before);
    weeks.rejectOthers();
    return ConditionReader.checked(window, weeks, "to");
  }

  /** The items of a document that is one list, each with an {@code id} of its own. */
  List<Fields> itemsWithId(Node document) {
    List<Fields> items = items(document);
    rejectTwice(items, "id");
    return items;
  }

  /** Adds a fault for each item whose value of {@code key} an earlier one has. */
  static void rejectTwice(List<Fields> items, String key) {
    Map<String, Integer> lines = new HashMap<>();
    for (Fields fields : items) {
      String value = fields.optionalText(key).orElse("");
      Integer first = lines.putIfAbsent(value, fields.lineOf(key));
      if (first != null && !value.isEmpty()) {
        fields.reject(key, key + " of line " + first + " again", "Rename one of them");
      }
    }
  }

  private List<Fields> items(Node document) {
    if (document instanceof Node.Sequence(int ignored, List<Node> items)) {
      return items.stream().map(item -> Fields.of(item, faults)).toList();
    }
    faults.add(document.line(), "expected a list", "Begin each item with '- '");
    return List.of();
  }
}
