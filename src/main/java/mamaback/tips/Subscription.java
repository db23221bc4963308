package mamaback.tips;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mamaback.chat.ChatId;

/**
 * When a chat wants its tip.
 *
 * @param zone by its IANA name, never an offset, so that summer time is followed
 * @param time local, within {@link DayTime}
 * @param quietDays days of the week without a tip; not all seven
 * @param setting where its readers stand
 */
public record Subscription(
    ChatId chat,
    ZoneId zone,
    LocalTime time,
    Set<DayOfWeek> quietDays,
    boolean silent,
    Setting setting) {
  /** Tips of one minute are spread over so many, so that they do not queue. */
  public static final int WINDOW_MINUTES = 10;

  /** Who reads along, and who could tap a button. */
  public enum Setting {
    /** She alone, or the members of a group: among them those who decide. */
    TALK,
    /** Readers of a channel, who decide nothing. */
    CHANNEL
  }

  /** A week, and a day for the date that a zone may skip. */
  private static final int DAYS_AROUND = 9;

  public Subscription {
    quietDays = Set.copyOf(quietDays);
    if (quietDays.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("a subscription without a day");
    }
    if (!DayTime.contains(time)) {
      throw new DateTimeException("a tip at night");
    }
  }

  /** A tip each day, with a sound. */
  public static Subscription daily(ChatId chat, ZoneId zone, LocalTime time) {
    return new Subscription(chat, zone, time, Set.of(), false, Setting.TALK);
  }

  public Subscription at(LocalTime newTime) {
    return new Subscription(chat, zone, newTime, quietDays, silent, setting);
  }

  public Subscription in(ZoneId newZone) {
    return new Subscription(chat, newZone, time, quietDays, silent, setting);
  }

  public Subscription withQuietDays(Set<DayOfWeek> days) {
    return new Subscription(chat, zone, time, days, silent, setting);
  }

  public Subscription withSilent(boolean isSilent) {
    return new Subscription(chat, zone, time, quietDays, isSilent, setting);
  }

  public Subscription inChannel() {
    return new Subscription(chat, zone, time, quietDays, silent, Setting.CHANNEL);
  }

  /** The first time for a tip after {@code now}. */
  public Instant nextAfter(Instant now) {
    return times(now, 1).filter(time -> time.isAfter(now)).findFirst().orElseThrow();
  }

  /** The last time for a tip that is not after {@code now}. */
  public Optional<Instant> lastUntil(Instant now) {
    return times(now, -1).filter(time -> !time.isAfter(now)).findFirst();
  }

  /** Her date at {@code instant}. */
  public LocalDate dateAt(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  /** Times around {@code now}, a day apart, forward or back. */
  private Stream<Instant> times(Instant now, int direction) {
    LocalDate start = dateAt(now).minusDays(direction);
    return IntStream.rangeClosed(0, DAYS_AROUND)
        .mapToObj(days -> start.plusDays((long) direction * days))
        .map(this::on)
        .filter(time -> !quietDays.contains(dateAt(time).getDayOfWeek()));
  }

  /** A time that the clocks skip is moved later, one that comes twice is the first. */
  private Instant on(LocalDate date) {
    return ZonedDateTime.of(date, time, zone).toInstant().plus(jitter());
  }

  /** The same each day for one chat, and even over chats. */
  private Duration jitter() {
    return Duration.ofMinutes(Math.floorMod(Long.hashCode(chat.value() * 31), WINDOW_MINUTES));
  }
}
