package mamaback.curation;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mamaback.profile.Feedback;
import mamaback.profile.Feedback.Opinion;

/**
 * What was not liked of one entry.
 *
 * @param entry its id; empty for replies that found none
 * @param opinions how often each bad one was given
 */
public record Ratings(Optional<String> entry, Map<Opinion, Integer> opinions) {
  public Ratings {
    opinions = Collections.unmodifiableMap(new TreeMap<>(opinions));
  }

  /** The bad ones of {@code feedback} by entry, most first. */
  public static List<Ratings> of(List<Feedback> feedback) {
    Map<Optional<String>, Map<Opinion, Integer>> byEntry = new LinkedHashMap<>();
    feedback.stream()
        .filter(Feedback::isBad)
        .forEach(
            each ->
                byEntry
                    .computeIfAbsent(each.entry(), ignored -> new EnumMap<>(Opinion.class))
                    .merge(each.opinion(), 1, Integer::sum));
    return byEntry.entrySet().stream()
        .map(each -> new Ratings(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingInt((Ratings ratings) -> -ratings.count()))
        .toList();
  }

  /** How many there are. Whoever gives a reason has given {@code NOT_HELPFUL} before. */
  public int count() {
    int reasons = opinions.values().stream().mapToInt(Integer::intValue).sum();
    int all = opinions.getOrDefault(Opinion.NOT_HELPFUL, 0);
    return all > 0 ? all : reasons;
  }
}
