package mamaback.conversation;

import java.time.LocalDate;
import java.util.List;
import mamaback.knowledge.Caution;
import mamaback.knowledge.Entry;
import mamaback.profile.Applicability;
import mamaback.profile.Profile;

/**
 * What of an answer depends on who reads it.
 *
 * @param isForOthers whether it is said not to fit her
 * @param instead what she reads in the place of the short answer; empty where that is for her
 * @param cautions the others that hold for her or may hold
 */
record Fitting(boolean isForOthers, List<Caution> instead, List<Caution> cautions) {
  static Fitting of(Entry entry, Profile profile, LocalDate today) {
    List<Caution> instead =
        entry.cautions().stream()
            .filter(Caution::instead)
            .filter(each -> isSo(each, profile, today) == Applicability.YES)
            .toList();
    return new Fitting(
        Applicability.of(entry.applies(), profile, today) == Applicability.NO,
        instead,
        entry.cautions().stream()
            .filter(each -> !instead.contains(each) && mayHold(each, profile, today))
            .toList());
  }

  /**
   * Whoever is pregnant has not given birth and does not breastfeed, as far as she told: what would
   * depend on it does not hold.
   */
  private static boolean mayHold(Caution caution, Profile profile, LocalDate today) {
    return switch (isSo(caution, profile, today)) {
      case YES -> true;
      case UNKNOWN -> !profile.pregnant();
      case NO -> false;
    };
  }

  private static Applicability isSo(Caution caution, Profile profile, LocalDate today) {
    return Applicability.of(caution.when(), profile, today);
  }
}
