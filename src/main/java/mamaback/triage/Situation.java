package mamaback.triage;

import java.util.List;
import java.util.Set;
import mamaback.knowledge.ProfileFact;

/**
 * What is known beside the message itself; it may raise a level and never lowers one.
 *
 * @param earlier the last messages of the same chat, oldest first, at most {@link #MOST_EARLIER}
 */
public record Situation(Set<ProfileFact> facts, List<String> earlier) {
  /** How many messages before this one may join it. */
  public static final int MOST_EARLIER = 2;

  /** Nothing is known. */
  public static final Situation UNKNOWN = new Situation(Set.of(), List.of());

  /**
   * @throws IllegalArgumentException if there are too many earlier messages
   */
  public Situation {
    facts = Set.copyOf(facts);
    earlier = List.copyOf(earlier);
    if (earlier.size() > MOST_EARLIER) {
      throw new IllegalArgumentException(earlier.size() + " earlier messages");
    }
  }

  boolean holds(ProfileFact fact) {
    return facts.contains(fact);
  }

  @Override
  public String toString() {
    return "Situation[masked]";
  }
}
