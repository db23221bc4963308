package mamaback.profile;

import java.time.Instant;
import java.util.Optional;

/**
 * What has to be kept in mind of a chat over a restart; never words of hers.
 *
 * @param topic the entry that the talk was last about, and when
 * @param emergency when a warning of an emergency was last given; empty once she says that she was
 *     seen
 * @param lastEmergency the same, but not ended by being seen: tips rest for some days after it
 * @param injury when an injury, a wound infection or a return to hospital was last reported
 */
public record Notes(
    Optional<Topic> topic,
    Optional<Instant> emergency,
    Optional<Instant> lastEmergency,
    Optional<Instant> injury) {
  /** Nothing happened yet. */
  public static final Notes NONE =
      new Notes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * What a talk was about.
   *
   * @param entry the id of an entry, which may be gone by now
   */
  public record Topic(String entry, Instant at) {}

  public Notes withTopic(Topic newTopic) {
    return new Notes(Optional.of(newTopic), emergency, lastEmergency, injury);
  }

  public Notes withEmergency(Instant at) {
    return new Notes(topic, Optional.of(at), Optional.of(at), injury);
  }

  /** She was seen about the emergency. */
  public Notes seen() {
    return new Notes(topic, Optional.empty(), lastEmergency, injury);
  }

  public Notes withInjury(Instant at) {
    return new Notes(topic, emergency, lastEmergency, Optional.of(at));
  }

  @Override
  public String toString() {
    return "Notes[masked]";
  }
}
