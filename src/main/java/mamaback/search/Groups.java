package mamaback.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts questions together that are alike. */
final class Groups {
  /**
   * So alike to the first of a group that it asks for the same. Of the pairs of our own wordings
   * that are as alike, six in ten belong to one topic; of those at 0.4 fewer than half.
   */
  private static final double ALIKE = 0.5;

  private final Likeness likeness;
  private final List<List<Member>> groups = new ArrayList<>();

  private Groups(Likeness likeness) {
    this.likeness = likeness;
  }

  private record Member(int place, Reading text, double likeness) {}

  /** Places in {@code texts} by group: the largest first, in each the nearest to its first one. */
  static List<List<Integer>> of(List<Reading> texts, Likeness likeness) {
    Groups groups = new Groups(likeness);
    for (int place = 0; place < texts.size(); place++) {
      groups.add(place, texts.get(place));
    }
    return groups.groups.stream()
        .sorted(Comparator.comparingInt((List<Member> group) -> -group.size()))
        .map(Groups::nearestFirst)
        .toList();
  }

  private void add(int place, Reading text) {
    double most = ALIKE;
    Optional<List<Member>> nearest = Optional.empty();
    for (List<Member> group : groups) {
      double alike = likeness.between(group.getFirst().text(), text);
      if (alike >= most) {
        most = alike;
        nearest = Optional.of(group);
      }
    }
    Member member = new Member(place, text, nearest.isPresent() ? most : 1);
    nearest.ifPresentOrElse(
        group -> group.add(member), () -> groups.add(new ArrayList<>(List.of(member))));
  }

  private static List<Integer> nearestFirst(List<Member> group) {
    return group.stream()
        .sorted(
            Comparator.comparingDouble((Member member) -> -member.likeness())
                .thenComparingInt(Member::place))
        .map(Member::place)
        .toList();
  }
}
