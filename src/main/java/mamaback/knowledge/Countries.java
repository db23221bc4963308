package mamaback.knowledge;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Fields;
import mamaback.knowledge.yaml.Node;

/** The countries whose numbers are known. Immutable. */
public final class Countries {
  private final Map<String, Country> byCode;

  private Countries(Map<String, Country> byCode) {
    this.byCode = new LinkedHashMap<>(byCode);
  }

  /**
   * The countries of {@code file}.
   *
   * @throws KnowledgeException if the file is missing or wrong; it lists every fault
   */
  public static Countries load(Path file) throws KnowledgeException {
    List<Fault> found = new ArrayList<>();
    Path absolute = file.toAbsolutePath();
    KnowledgeFolder folder =
        new KnowledgeFolder(Objects.requireNonNull(absolute.getParent()), found);
    String name = Objects.requireNonNull(file.getFileName()).toString();
    Node document = folder.document(name);
    Map<String, Country> countries = countries(document, folder.faults(folder.file(name)));
    if (!found.isEmpty()) {
      throw new KnowledgeException(found);
    }
    return new Countries(countries);
  }

  /** In the order of the file. */
  public List<Country> all() {
    return List.copyOf(byCode.values());
  }

  public Optional<Country> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private static Map<String, Country> countries(Node document, Faults faults) {
    Map<String, Country> countries = new LinkedHashMap<>();
    Fields fields = Fields.of(document, faults);
    for (String code : fields.keys()) {
      if (!code.matches("[A-Z]{2}")) {
        faults.add(fields.lineOf(code), "'" + code + "' is no country", "Write it as GB");
      }
      fields.below(code).ifPresent(below -> countries.put(code, country(code, below, faults)));
    }
    fields.rejectOthers();
    return countries;
  }

  private static Country country(String code, Fields fields, Faults faults) {
    Country country =
        new Country(
            code,
            fields.text("emergency"),
            fields.optionalText("advice-line"),
            fields.optionalText("crisis-line"),
            fields.optionalText("abuse-line"),
            zones(fields, faults));
    fields.rejectOthers();
    return country;
  }

  private static List<ZoneId> zones(Fields fields, Faults faults) {
    List<ZoneId> zones = new ArrayList<>();
    for (String name : fields.texts("zones")) {
      try {
        zones.add(ZoneId.of(name));
      } catch (DateTimeException e) {
        faults.add(fields.lineOf("zones"), "no time zone '" + name + "'", "Use an IANA name");
      }
    }
    return zones;
  }
}
