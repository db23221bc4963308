package mamaback.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom to call, read from a file. */
class CountriesTest {
  @TempDir private Path folder;

  @Test
  void readsOurOwnFile() throws KnowledgeException {
    Countries countries = Countries.load(Path.of("config/countries.yaml"));

    assertThat(countries.find("GB").orElseThrow().emergency()).isEqualTo("999");
    assertThat(countries.find("GB").orElseThrow().adviceLine()).contains("111");
    assertThat(countries.find("US").orElseThrow().crisisLine()).contains("988");
    assertThat(countries.find("KE")).isEmpty();
    assertThat(countries.all()).allMatch(country -> !country.zones().isEmpty());
  }

  @Test
  void listsEveryFaultWithItsLine() throws IOException {
    Path file = folder.resolve("countries.yaml");
    Files.writeString(
        file,
        """
        GB:
          emergency: "999"
          zones: [Europe/Lundon]
        Kenya:
          emergency: "999"
        IE:
          number: "112"
        """);

    KnowledgeException e =
        catchThrowableOfType(KnowledgeException.class, () -> Countries.load(file));

    assertThat(e.getMessage())
        .contains("countries.yaml:3: no time zone 'Europe/Lundon'")
        .contains("countries.yaml:5: 'Kenya' is no country")
        .contains("'emergency' is missing")
        .contains("countries.yaml:7: unknown key 'number'");
  }

  @Test
  void saysThatTheFileIsMissing() {
    Path nowhere = folder.resolve("no.yaml");

    KnowledgeException e =
        catchThrowableOfType(KnowledgeException.class, () -> Countries.load(nowhere));

    assertThat(e.getMessage()).contains("cannot be read");
  }
}
