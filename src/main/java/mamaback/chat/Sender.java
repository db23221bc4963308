package mamaback.chat;

import java.util.Optional;

/**
 * How an event came.
 *
 * @param language the tag of the language of her messenger, in lower case, such as {@code es}
 * @param standing whether she may decide for a group
 * @param person who it is, where several people write in one chat; for counting, and for telling
 *     her words from those of others while a talk lasts
 */
public record Sender(
    Optional<String> language, Place place, Standing standing, Optional<ChatId> person) {
  /** At the operator's own terminal. */
  public static final Sender LOCAL = new Sender(Optional.empty(), Place.LOCAL);

  /** One who decides nothing for others. */
  public Sender(Optional<String> language, Place place) {
    this(language, place, Standing.MEMBER, Optional.empty());
  }

  /** The same with another standing. */
  public Sender with(Standing other) {
    return new Sender(language, place, other, person);
  }

  /** Where people write. */
  public enum Place {
    /** On this machine; without limits. */
    LOCAL,
    PRIVATE,
    /** Others read along, so nothing personal is told or kept. */
    GROUP,
    /** Its admins post, all others only read; a reply is a post that all of them see. */
    CHANNEL
  }
}
