import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks or applies the Java format below a folder: {@code Format.java FOLDER check|apply}. */
public class Format {
  private static final Formatter FORMATTER = new Formatter();

  /** Exits with 1 where a file differs from its format. */
  public static void main(String[] args) throws Exception {
    boolean apply = args[1].equals("apply");
    List<Path> differing = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        String formatted = formatted(source);
        if (!formatted.equals(source)) {
          differing.add(file);
          if (apply) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    differing.forEach(
        file -> System.err.println((apply ? "formatted " : "not formatted: ") + file));
    if (!apply && !differing.isEmpty()) {
      System.err.println("Run: mvn initialize exec:exec@format");
      System.exit(1);
    }
  }

  private static String formatted(String source) throws Exception {
    String sorted = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE);
    return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(sorted));
  }
}
