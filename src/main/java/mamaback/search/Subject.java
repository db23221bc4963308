package mamaback.search;

import java.util.List;
import mamaback.knowledge.Entry;

/**
 * Something that questions can be about, with all its texts read.
 *
 * @param entries what answers them, more than one where several share a title; none where they
 *     belong to somebody else
 */
record Subject(List<Entry> entries, Reading title, List<Reading> wordings, Reading body) {
  Subject {
    entries = List.copyOf(entries);
    wordings = List.copyOf(wordings);
  }

  /** Whether its questions belong to somebody else. */
  boolean isElsewhere() {
    return entries.isEmpty();
  }

  /** Whether who asks about this may be as glad of {@code other}. */
  boolean isServedBy(Subject other) {
    return entries.equals(other.entries) || isLinkedTo(other) || other.isLinkedTo(this);
  }

  private boolean isLinkedTo(Subject other) {
    return entries.stream()
        .anyMatch(
            entry -> other.entries.stream().anyMatch(each -> entry.related().contains(each.id())));
  }

  Subject with(List<Reading> fewer) {
    return new Subject(entries, title, fewer, body);
  }
}
