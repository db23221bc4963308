package mamaback.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mamaback.knowledge.Elsewhere;
import mamaback.knowledge.Entry;
import mamaback.text.PlainText;

/** Reads what questions can be about. */
final class Subjects {
  private final TextReader reader;

  private Subjects(TextReader reader) {
    this.reader = reader;
  }

  /** The subjects of {@code entries}, then those of {@code elsewhere}. */
  static List<Subject> of(List<Entry> entries, List<Elsewhere> elsewhere, TextReader reader) {
    Subjects subjects = new Subjects(reader);
    Map<String, List<Entry>> byTitle = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byTitle.computeIfAbsent(entry.title(), ignored -> new ArrayList<>()).add(entry);
    }
    return Stream.concat(
            byTitle.values().stream().map(subjects::answered),
            elsewhere.stream().map(subjects::unanswered))
        .toList();
  }

  private Subject answered(List<Entry> entries) {
    String title = entries.getFirst().title();
    List<String> wordings = new ArrayList<>(List.of(title));
    List<String> bodies = new ArrayList<>();
    for (Entry entry : entries) {
      wordings.addAll(entry.questions());
      bodies.add(PlainText.of(entry.summary()));
      bodies.add(PlainText.of(entry.details()));
    }
    Reading body = reader.read(String.join("\n", bodies));
    return new Subject(entries, reader.read(title), readings(wordings), body);
  }

  private Subject unanswered(Elsewhere elsewhere) {
    Reading nothing = reader.read("");
    return new Subject(List.of(), nothing, readings(elsewhere.questions()), nothing);
  }

  private List<Reading> readings(List<String> texts) {
    return texts.stream().map(reader::read).toList();
  }
}
