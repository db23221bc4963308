package mamaback.conversation;

import java.time.LocalDate;
import java.util.List;
import mamaback.knowledge.Caution;
import mamaback.knowledge.Condition;
import mamaback.knowledge.Entry;
import mamaback.profile.Applicability;
import mamaback.profile.Profile;

/**
 * What of an answer depends on who reads it.
 *
 * @param isForOthers whether it is said not to fit her
 * @param cautions those that hold for her or may hold
 */
record Fitting(boolean isForOthers, List<Caution> cautions) {
  static Fitting of(Entry entry, Profile profile, LocalDate today) {
    return new Fitting(
        !mayHold(entry.applies(), profile, today),
        entry.cautions().stream().filter(each -> mayHold(each.when(), profile, today)).toList());
  }

  private static boolean mayHold(Condition condition, Profile profile, LocalDate today) {
    return Applicability.of(condition, profile, today) != Applicability.NO;
  }
}
