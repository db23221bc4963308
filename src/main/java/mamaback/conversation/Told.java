package mamaback.conversation;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import mamaback.profile.Profile;

/**
 * What she told in this talk beyond her profile. It is never stored.
 *
 * @param weeks so many full weeks at least since birth
 * @param circumstances ids of what she mentioned, see {@link Circumstances}
 * @param facts the birth, feeding and epidural of which she spoke, see {@link PassingFacts}
 */
record Told(OptionalInt weeks, Set<String> circumstances, Profile facts) {
  static final Told NOTHING = new Told(OptionalInt.empty(), Set.of(), Profile.UNKNOWN);

  Told {
    circumstances = Set.copyOf(circumstances);
  }

  Told withWeeks(int atLeast) {
    return new Told(OptionalInt.of(atLeast), circumstances, facts);
  }

  Told with(Set<String> more) {
    Set<String> all = new HashSet<>(circumstances);
    all.addAll(more);
    return new Told(weeks, all, facts);
  }

  Told with(Profile toldFacts) {
    return new Told(weeks, circumstances, toldFacts);
  }

  /** What counts of {@code fact} from now on stands in the profile. */
  Told without(Fact fact) {
    return switch (fact) {
      case BORN -> new Told(OptionalInt.empty(), circumstances, facts);
      case BIRTH -> with(facts.withoutBirth());
      case FEEDING -> with(facts.withoutFeeding());
      case EPIDURAL -> with(facts.withoutEpidural());
      case PREGNANT, LOSS, COUNTRY, LANGUAGE, ZONE -> this;
    };
  }

  boolean has(Fact fact) {
    return switch (fact) {
      case BORN -> weeks.isPresent();
      case BIRTH -> facts.birth().isPresent();
      case FEEDING -> facts.feeding().isPresent();
      case EPIDURAL -> facts.epidural().isPresent();
      case PREGNANT, LOSS, COUNTRY, LANGUAGE, ZONE -> false;
    };
  }

  /** {@code profile} as it is with what she told of the birth and of feeding. */
  Profile in(Profile profile) {
    Profile known = facts.birth().map(profile::withBirth).orElse(profile);
    known = facts.feeding().map(known::withFeeding).orElse(known);
    return facts.epidural().map(known::withEpidural).orElse(known);
  }

  @Override
  public String toString() {
    return "Told[masked]";
  }
}
