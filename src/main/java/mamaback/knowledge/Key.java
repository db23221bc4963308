package mamaback.knowledge;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/** How the constants of an enum are written outside of Java: in lower case with hyphens. */
public final class Key {
  private Key() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of {@code type} that is written as {@code key}. */
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String key) {
    return EnumSet.allOf(type).stream().filter(constant -> of(constant).equals(key)).findFirst();
  }
}
