package mamaback.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Node;
import mamaback.knowledge.yaml.YamlParser;

/**
 * The files of one language.
 *
 * @param found where faults are added
 */
record KnowledgeFolder(Path path, List<Fault> found) {
  static final String ANSWERS = "answers";

  /** The folder's name, a tag of BCP 47. */
  String language() {
    return Objects.requireNonNull(path.getFileName()).toString();
  }

  /** The folders below {@code root} that hold a wording, by name; none where there is no root. */
  static List<Path> languagesBelow(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("wording.yaml")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Faults faults(Path file) {
    return new Faults(file, found);
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /** The files of all answers in a stable order; none and a fault where there is no folder. */
  List<Path> answers() {
    Path answers = path.resolve(ANSWERS);
    if (!Files.isDirectory(answers)) {
      String name = language() + "/" + ANSWERS;
      faults(answers).add(1, "no such folder", "Name the folder that holds '" + name + "'");
      return List.of();
    }
    try (Stream<Path> files = Files.walk(answers)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String name) {
    return Files.exists(file(name));
  }

  /** The tree of a YAML file; empty and a fault where it cannot be read. */
  Node document(String name) {
    Path file = file(name);
    return new YamlParser(faults(file), 0).parse(text(file));
  }

  /** What {@code file} holds; "" and a fault where it cannot be read. */
  String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      faults(file).add(1, "not UTF-8", "Save the file as UTF-8");
    } catch (IOException e) {
      faults(file).add(1, "cannot be read", "Create it, or make it readable");
    }
    return "";
  }
}
