package mamaback;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The package table of README.md is what the code does. */
class ArchitectureTest {
  private static final String ROOT = "mamaback.";

  /** Where a library named in the table has its classes. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "Jackson YAML", List.of("com.fasterxml.jackson.dataformat.yaml"),
          "commonmark", List.of("org.commonmark"),
          "JDBC", List.of("java.sql", "javax.sql", "org.sqlite"),
          "HikariCP", List.of("com.zaxxer.hikari"),
          "Flyway", List.of("org.flywaydb"),
          "Lucene", List.of("org.apache.lucene"),
          "Micrometer", List.of("io.micrometer"),
          "TelegramBots", List.of("org.telegram"),
          "OkHttp", List.of("okhttp3"),
          "picocli", List.of("picocli"));

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("mamaback");
  private final Map<String, Row> table = readTable();

  /** One row of the table. */
  private record Row(Set<String> mayUse, Set<String> libraries) {}

  @Test
  void everyPackageHasARowAndEveryRowAPackage() {
    Set<String> packages = new TreeSet<>();
    classes.forEach(type -> packageOf(type).ifPresent(packages::add));

    assertThat(table.keySet()).containsExactlyElementsOf(packages);
  }

  @Test
  void packagesUseOnlyWhatTheirRowAllows() {
    Set<String> forbidden = new TreeSet<>();
    for (Dependency dependency : dependencies()) {
      String from = packageOf(dependency.getOriginClass()).orElseThrow();
      packageOf(dependency.getTargetClass())
          .filter(to -> !to.equals(from) && !mayUse(from).contains(to))
          .ifPresent(
              to -> forbidden.add(from + " uses " + to + ": " + dependency.getDescription()));
    }

    assertThat(forbidden).isEmpty();
  }

  @Test
  void eachLibraryHasItsOneHome() {
    Set<String> forbidden = new TreeSet<>();
    for (Dependency dependency : dependencies()) {
      String from = packageOf(dependency.getOriginClass()).orElseThrow();
      LIBRARIES.forEach(
          (library, prefixes) -> {
            String target = dependency.getTargetClass().getName();
            boolean uses = prefixes.stream().anyMatch(prefix -> target.startsWith(prefix + "."));
            if (uses && !table.get(from).libraries().contains(library)) {
              forbidden.add(from + " uses " + library + ": " + dependency.getDescription());
            }
          });
    }

    assertThat(forbidden).isEmpty();
  }

  @Test
  void noPublicSignatureShowsALibrary() {
    Set<String> shown = new TreeSet<>();
    for (JavaClass type : classes) {
      if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
        continue;
      }
      type.getMethods().stream()
          .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
          .flatMap(
              method ->
                  Stream.concat(
                      Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream()))
          .filter(ArchitectureTest::isOfALibrary)
          .forEach(target -> shown.add(type.getName() + " shows " + target.getName()));
    }

    assertThat(shown).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    for (String name : table.keySet()) {
      Path info = Path.of("src/main/java/mamaback", name, "package-info.java");

      assertThat(Files.readString(info)).contains("/**").contains("@NullMarked");
    }
  }

  private static boolean isOfALibrary(JavaClass type) {
    return LIBRARIES.values().stream()
        .flatMap(List::stream)
        .anyMatch(prefix -> type.getName().startsWith(prefix + "."));
  }

  private Set<String> mayUse(String name) {
    Set<String> allowed = table.get(name).mayUse();
    return allowed.contains("all") ? table.keySet() : allowed;
  }

  private Set<Dependency> dependencies() {
    return classes.stream()
        .filter(type -> packageOf(type).isPresent())
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .collect(Collectors.toSet());
  }

  /** The first package below the root; the launcher lies in the root itself. */
  private static Optional<String> packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT)
        ? Optional.of(name.substring(ROOT.length()).split("\\.")[0])
        : Optional.empty();
  }

  private static Map<String, Row> readTable() {
    try {
      return Files.readAllLines(Path.of("README.md")).stream()
          .dropWhile(line -> !line.startsWith("| package |"))
          .skip(2)
          .takeWhile(line -> line.startsWith("|"))
          .map(line -> line.split("\\|", -1))
          .collect(
              Collectors.toMap(
                  cells -> cells[1].strip().replace("`", ""),
                  cells -> new Row(words(cells[3]), words(cells[4])),
                  (one, other) -> one,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(String cell) {
    return Arrays.stream(cell.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty() && !word.equals("–"))
        .collect(Collectors.toSet());
  }
}
