package mamaback.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something beyond her profile that she may tell in a message, such as a medicine that she takes.
 *
 * @param told how people tell it
 * @param opening what is said above the answer when it is told
 * @param answer id of the entry that is meant by it where somebody asks for her
 * @param remarks what it changes
 */
public record Circumstance(
    String id, Cue told, Optional<String> opening, Optional<String> answer, List<Remark> remarks) {
  public Circumstance {
    remarks = List.copyOf(remarks);
  }

  /**
   * What to take note of in some answers.
   *
   * @param groups ids of groups to whose answers it belongs
   * @param entries ids of further answers
   */
  public record Remark(Set<String> groups, Set<String> entries, String text) {
    public Remark {
      groups = Set.copyOf(groups);
      entries = Set.copyOf(entries);
    }

    /** Whether it belongs to {@code entry}. */
    public boolean isFor(Entry entry) {
      return groups.contains(entry.group()) || entries.contains(entry.id());
    }
  }
}
