package mamaback.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mamaback.knowledge.Circumstance.Remark;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;
import mamaback.knowledge.yaml.Node;

/** Reads {@code circumstances.yaml}, whose remarks name groups and entries that there are. */
final class CircumstanceReader {
  private final Faults faults;
  private final Set<String> groups;
  private final Set<String> entries;

  CircumstanceReader(Faults faults, Set<String> groups, Set<String> entries) {
    this.faults = faults;
    this.groups = groups;
    this.entries = entries;
  }

  List<Circumstance> read(Node document) {
    return new ListReader(faults).itemsWithId(document).stream().map(this::circumstance).toList();
  }

  private Circumstance circumstance(Fields fields) {
    Cue told = new Cue(fields.texts("phrases"), fields.texts("unless"));
    List<Remark> remarks =
        fields.items("remarks").stream().map(node -> remark(Fields.of(node, faults))).toList();
    Circumstance circumstance =
        new Circumstance(
            fields.text("id"), told, fields.optionalText("opening"), answer(fields), remarks);
    fields.rejectOthers();
    return circumstance;
  }

  private Optional<String> answer(Fields fields) {
    Optional<String> answer = fields.optionalText("answer");
    if (answer.filter(id -> !entries.contains(id)).isPresent()) {
      fields.reject("answer", "no such entry", "Name an existing id");
    }
    return answer;
  }

  private Remark remark(Fields fields) {
    Remark remark =
        new Remark(
            known(fields, "groups", groups),
            known(fields, "entries", entries),
            fields.text("text"));
    if (remark.groups().isEmpty() && remark.entries().isEmpty()) {
      faults.add(fields.line(), "a remark of no answer", "Name 'groups' or 'entries'");
    }
    fields.rejectOthers();
    return remark;
  }

  private Set<String> known(Fields fields, String key, Set<String> all) {
    Set<String> named = new HashSet<>(fields.texts(key));
    named.stream()
        .filter(id -> !all.contains(id))
        .forEach(id -> faults.add(fields.lineOf(key), "no '" + id + "'", "Name an existing id"));
    return named;
  }
}
