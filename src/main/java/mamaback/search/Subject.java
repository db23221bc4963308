package mamaback.search;

import java.util.List;
import java.util.stream.Stream;
import mamaback.knowledge.Entry;

/**
 * Something that questions can be about, with all its texts read.
 *
 * @param entries what answers them, more than one where several share a title; none where they
 *     belong to somebody else
 * @param usual questions as people ask them
 * @param missed such as were once answered wrongly, which are harder than most
 */
record Subject(
    List<Entry> entries, Reading title, List<Reading> usual, List<Reading> missed, Reading body) {
  Subject {
    entries = List.copyOf(entries);
    usual = List.copyOf(usual);
    missed = List.copyOf(missed);
  }

  /** All its questions. */
  List<Reading> wordings() {
    return Stream.concat(usual.stream(), missed.stream()).toList();
  }

  /** Whether its questions belong to somebody else. */
  boolean isElsewhere() {
    return entries.isEmpty();
  }

  /** Whether who asks about this may be as glad of {@code other}. */
  boolean isServedBy(Subject other) {
    return entries.equals(other.entries)
        || entries.stream().anyMatch(one -> other.entries.stream().anyMatch(one::isLinkedTo));
  }

  Subject with(List<Reading> fewer) {
    return new Subject(entries, title, fewer, missed, body);
  }
}
