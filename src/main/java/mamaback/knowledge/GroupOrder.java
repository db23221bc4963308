package mamaback.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order in which answers are shown: by their groups, then by title. */
record GroupOrder(List<String> ids) {
  static GroupOrder of(List<Group> groups) {
    return new GroupOrder(groups.stream().map(Group::id).toList());
  }

  List<Entry> ordered(Collection<Entry> entries) {
    return entries.stream()
        .sorted(
            Comparator.comparingInt((Entry entry) -> ids.indexOf(entry.group()))
                .thenComparing(Entry::title))
        .toList();
  }

  /** Groups of {@code entries} that have no place in it. */
  List<String> missing(Collection<Entry> entries) {
    return entries.stream()
        .map(Entry::group)
        .distinct()
        .filter(group -> !ids.contains(group))
        .toList();
  }
}
