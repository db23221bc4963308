package mamaback.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mamaback.knowledge.Smalltalk;

/**
 * Finds small talk in the language that is spoken, and in English, in which most of it is known.
 * Immutable and thread-safe.
 */
final class Smalltalks {
  private static final String ENGLISH = "en";

  private final List<Smalltalk> kinds;
  private final Map<String, SmalltalkFinder> finders;

  /**
   * @param kinds of all languages
   */
  Smalltalks(List<Smalltalk> kinds, TextReader reader) {
    this.kinds = List.copyOf(kinds);
    this.finders =
        kinds.stream()
            .map(Smalltalk::language)
            .distinct()
            .collect(
                Collectors.toMap(
                    Function.identity(), each -> new SmalltalkFinder(in(each), reader)));
  }

  /** What {@code text} is, said in {@code language} if that kind of talk is known in it. */
  Optional<Smalltalk> find(String text, String language) {
    Optional<Smalltalk> found = findIn(language, text);
    return found.isPresent() || language.equals(ENGLISH)
        ? found
        : findIn(ENGLISH, text).map(kind -> same(kind, language));
  }

  private Optional<Smalltalk> findIn(String language, String text) {
    return Optional.ofNullable(finders.get(language)).flatMap(finder -> finder.find(text));
  }

  private Smalltalk same(Smalltalk kind, String language) {
    return in(language).stream()
        .filter(each -> each.id().equals(kind.id()))
        .findFirst()
        .orElse(kind);
  }

  private List<Smalltalk> in(String language) {
    return kinds.stream().filter(kind -> kind.language().equals(language)).toList();
  }
}
