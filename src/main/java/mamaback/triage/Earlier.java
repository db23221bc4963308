package mamaback.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last messages before this one, read only when a rule asks for them. */
final class Earlier {
  private final MessageReader reader;
  private final List<String> texts;
  private final List<Signs> read = new ArrayList<>();

  Earlier(MessageReader reader, List<String> texts) {
    this.reader = reader;
    this.texts = texts;
  }

  boolean isPresent(Rule.Part part, Rule rule) {
    for (Signs signs : all()) {
      if (signs.present(part, rule).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The message just before. */
  Optional<Signs> last() {
    return texts.isEmpty() ? Optional.empty() : Optional.of(all().getLast());
  }

  /** The phrases that stand in {@code now} or in any of these. */
  Found with(Found now) {
    return now.or(all().stream().map(Signs::phrases).toList());
  }

  private List<Signs> all() {
    if (read.isEmpty()) {
      texts.forEach(text -> read.add(reader.signs(text)));
    }
    return read;
  }
}
