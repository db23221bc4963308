package mamaback.tips;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mamaback.knowledge.Tip;
import mamaback.knowledge.Tip.Kind;
import mamaback.profile.Applicability;
import mamaback.profile.Profile;

/** Chooses a tip that is right for her. A pure function of what is known. */
public final class TipChooser {
  // Clinical brief 6.3, "Tips subscription".
  private static final Duration AFTER_EMERGENCY = Duration.ofDays(7);
  private static final Duration AFTER_INJURY = Duration.ofDays(14);
  private static final Set<Kind> NOT_AFTER_INJURY = Set.of(Kind.EXERCISE, Kind.LIFTING);

  // Clinical brief, part 5: no exercise and no baby for the bereaved.
  private static final Set<Kind> NOT_FOR_BEREAVED = Set.of(Kind.EXERCISE, Kind.FEEDING);

  private final List<Tip> tips;

  public TipChooser(List<Tip> tips) {
    this.tips = List.copyOf(tips);
  }

  /**
   * The tip for {@code today}: none twice before all that fit were seen, and of those the kind that
   * was away longest.
   */
  public Optional<Tip> choose(Reader reader, LocalDate today, Instant now) {
    Map<Kind, Instant> kinds = lastOfEachKind(reader.seen());
    return fitting(reader, today, now).stream()
        .min(
            Comparator.comparing((Tip tip) -> reader.seen().getOrDefault(tip.id(), Instant.MIN))
                .thenComparing(tip -> kinds.getOrDefault(tip.kind(), Instant.MIN)));
  }

  /** All tips that are right for her now. */
  List<Tip> fitting(Reader reader, LocalDate today, Instant now) {
    Profile profile = reader.profile();
    if (profile.pregnant() || isWithin(AFTER_EMERGENCY, reader.notes().lastEmergency(), now)) {
      return List.of();
    }
    if (profile.birthDate().filter(date -> date.isAfter(today)).isPresent()) {
      return List.of();
    }
    boolean isInjured = isWithin(AFTER_INJURY, reader.notes().injury(), now);
    Profile assumed = cautious(profile, today);
    return tips.stream()
        .filter(tip -> Applicability.of(tip.when(), assumed, today) == Applicability.YES)
        .filter(tip -> !profile.bereaved() || isForBereaved(tip))
        .filter(tip -> !isInjured || !NOT_AFTER_INJURY.contains(tip.kind()))
        .toList();
  }

  private static boolean isForBereaved(Tip tip) {
    return !tip.mentionsBaby() && !NOT_FOR_BEREAVED.contains(tip.kind());
  }

  /** Where her weeks are unknown, only tips that hold from birth on. */
  private static Profile cautious(Profile profile, LocalDate today) {
    return profile.birthDate().isPresent() ? profile : profile.withBirthDate(today);
  }

  private static boolean isWithin(Duration length, Optional<Instant> since, Instant now) {
    return since.filter(at -> now.isBefore(at.plus(length))).isPresent();
  }

  private Map<Kind, Instant> lastOfEachKind(Map<String, Instant> seen) {
    return tips.stream()
        .filter(tip -> seen.containsKey(tip.id()))
        .collect(
            Collectors.toMap(
                Tip::kind,
                tip -> seen.getOrDefault(tip.id(), Instant.MIN),
                (one, other) -> one.isAfter(other) ? one : other,
                () -> new EnumMap<>(Kind.class)));
  }
}
