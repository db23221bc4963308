package mamaback.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a public set into a knowledge folder and files of labelled messages.
 *
 * <p>Sets of intents hold {@code train.tsv}, {@code valid.tsv} and {@code test.tsv} with a label
 * and an utterance a line, perhaps {@code oosvalid.tsv} and {@code oostest.tsv}; a label becomes an
 * entry whose title is its first utterance. Sets of questions hold {@code docs.tsv} with id,
 * question and answer, and {@code queries.tsv} with a query and the ids that answer it.
 */
final class BenchConverter {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern NO_ID = Pattern.compile("[^a-z0-9]+");
  private static final Pattern MARKDOWN = Pattern.compile("\\p{Punct}");

  private final Path from;
  private final Path to;

  /**
   * @param from the set's folder
   * @param to the new knowledge folder
   */
  BenchConverter(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  /** Whether {@code folder} holds questions with answers, not intents. */
  static boolean isQuestions(Path folder) {
    return Files.exists(folder.resolve("docs.tsv"));
  }

  static boolean isIntents(Path folder) {
    return Files.exists(folder.resolve("train.tsv"));
  }

  void convert() throws IOException {
    Files.createDirectories(answers());
    if (isQuestions(from)) {
      for (String[] row : rows("docs.tsv", 3)) {
        write(id("q" + row[0]), List.of(row[1]), row[2]);
      }
      queries();
      return;
    }
    Map<String, List<String>> utterances = new LinkedHashMap<>();
    for (String[] row : rows("train.tsv", 2)) {
      utterances.computeIfAbsent(id(row[0]), ignored -> new ArrayList<>()).add(row[1]);
    }
    for (Map.Entry<String, List<String>> label : utterances.entrySet()) {
      write(label.getKey(), label.getValue(), "-");
    }
    for (String part : List.of("valid", "test")) {
      intents(part);
    }
  }

  private Path answers() {
    return to.resolve("en").resolve("answers").resolve("bench");
  }

  private void write(String id, List<String> wordings, String answer) throws IOException {
    List<String> lines = new ArrayList<>(List.of("---", "id: " + id));
    lines.add("title: " + quoted(wordings.getFirst()));
    lines.add("questions:");
    wordings.stream().skip(1).forEach(wording -> lines.add("  - " + quoted(wording)));
    lines.addAll(List.of("---", MARKDOWN.matcher(answer).replaceAll("\\\\$0")));
    Files.write(answers().resolve(id + ".md"), lines);
  }

  private void intents(String part) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String[] row : rows(part + ".tsv", 2)) {
      lines.add(message(row[1], List.of(id(row[0])), "in"));
    }
    for (String[] row : rows("oos" + part + ".tsv", 2)) {
      lines.add(message(row[1], List.of(), "out"));
    }
    Files.write(to.resolve(part + ".jsonl"), lines);
  }

  private void queries() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String[] row : rows("queries.tsv", 2)) {
      List<String> relevant = new ArrayList<>();
      Matcher ids = Pattern.compile("[^,]+").matcher(row[1]);
      while (ids.find()) {
        relevant.add(id("q" + ids.group()));
      }
      lines.add(message(row[0], relevant, "in"));
    }
    Files.write(to.resolve("test.jsonl"), lines);
  }

  private List<String[]> rows(String name, int columns) throws IOException {
    Path file = from.resolve(name);
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", columns))
        .filter(row -> row.length == columns)
        .toList();
  }

  private static String id(String label) {
    return NO_ID.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  private static String message(String text, List<String> topics, String scope) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("text", text);
    row.put("topics", topics);
    row.put("scope", scope);
    return quoted(row);
  }

  /** JSON, which YAML reads as well. */
  private static String quoted(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and lists of texts can always be written", e);
    }
  }
}
