package mamaback.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

  /** Each word once, since all of them are in memory together. */
  private final Map<String, String> words = new HashMap<>();

  private Subjects(TextReader reader) {
    this.reader = reader;
  }

  /** The subjects of {@code entries}, then those of {@code elsewhere}. */
  static List<Subject> of(List<Entry> entries, List<Elsewhere> elsewhere, TextReader reader) {
    Subjects subjects = new Subjects(reader);
    return Stream.concat(
            byTitle(entries).stream().map(subjects::answered),
            elsewhere.stream().map(subjects::unanswered))
        .toList();
  }

  /** The same, without their texts. */
  static List<Subject> unread(List<Entry> entries, List<Elsewhere> elsewhere) {
    return Stream.concat(
            byTitle(entries).stream(), elsewhere.stream().map(each -> List.<Entry>of()))
        .map(Subjects::unread)
        .toList();
  }

  private static Subject unread(List<Entry> entries) {
    return new Subject(entries, Reading.EMPTY, List.of(), List.of(), Reading.EMPTY);
  }

  private static Collection<List<Entry>> byTitle(List<Entry> entries) {
    Map<String, List<Entry>> byTitle = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byTitle.computeIfAbsent(entry.title(), ignored -> new ArrayList<>()).add(entry);
    }
    return byTitle.values();
  }

  private Subject answered(List<Entry> entries) {
    String title = entries.getFirst().title();
    List<String> usual = new ArrayList<>(List.of(title));
    List<String> missed = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    for (Entry entry : entries) {
      usual.addAll(entry.questions());
      missed.addAll(entry.missed());
      bodies.add(PlainText.of(entry.summary()));
      bodies.add(PlainText.of(entry.details()));
    }
    Reading body = read(String.join("\n", bodies));
    return new Subject(entries, read(title), readings(usual), readings(missed), body);
  }

  private Subject unanswered(Elsewhere elsewhere) {
    List<Reading> questions = readings(elsewhere.questions());
    return new Subject(List.of(), Reading.EMPTY, questions, List.of(), Reading.EMPTY);
  }

  private List<Reading> readings(List<String> texts) {
    return texts.stream().map(this::read).toList();
  }

  private Reading read(String text) {
    return reader.read(text).sharing(words);
  }
}
