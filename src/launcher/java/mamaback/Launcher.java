package mamaback;

/** Starts the program, or says in one sentence that this Java is too old. Compiled for Java 8. */
public final class Launcher {
  private static final int OLDEST_JAVA = 21;

  private Launcher() {}

  /**
   * Hands {@code args} to the program.
   *
   * @throws Exception if the program's own main method fails
   */
  public static void main(String[] args) throws Exception {
    int java = majorVersion(System.getProperty("java.specification.version"));
    if (java < OLDEST_JAVA) {
      System.err.println(
          "Mamaback needs Java " + OLDEST_JAVA + " or newer, but this is Java " + java + ".");
      System.exit(2);
    }
    Class.forName("mamaback.app.Main")
        .getMethod("main", String[].class)
        .invoke(null, (Object) args);
  }

  /** Before Java 9 the version was written "1.8". */
  private static int majorVersion(String specification) {
    String major = specification.startsWith("1.") ? specification.substring(2) : specification;
    return Integer.parseInt(major);
  }
}
