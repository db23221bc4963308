package mamaback.search;

import java.util.List;
import java.util.Optional;
import mamaback.knowledge.Entry;

/**
 * Something that questions can be about, with all its texts read.
 *
 * @param entry what answers them; empty where they belong to somebody else
 */
record Subject(Optional<Entry> entry, Reading title, List<Reading> wordings, Reading body) {
  Subject {
    wordings = List.copyOf(wordings);
  }

  Subject with(List<Reading> fewer) {
    return new Subject(entry, title, fewer, body);
  }
}
