package mamaback.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mamaback.chat.ChatId;
import mamaback.knowledge.Level;
import mamaback.profile.ChatNotes;
import mamaback.profile.Notes;
import mamaback.triage.Finding;
import mamaback.triage.Verdict;

/** What is remembered of a chat over a restart, and for how long it counts. Thread-safe. */
final class NoteBook {
  /** How long an emergency is brought up again (clinical brief, 3.3 "sticky"). */
  static final Duration REMINDER = Duration.ofHours(24);

  /** Clinical brief, 6.3: no exercises for so long after an injury. */
  private static final Duration HEALING = Duration.ofDays(14);

  /** Wound infection and injury: tips about lifting then rest (clinical brief, 6.3 "tips"). */
  private static final Set<String> INJURIES = Set.of("RF-09", "RF-17");

  private final ChatNotes notes;
  private final Clock clock;

  NoteBook(ChatNotes notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  /** The entry that the talk was last about, while it is the same talk. */
  Optional<String> topic(ChatId chat) {
    return notes
        .notes(chat)
        .topic()
        .filter(topic -> isWithin(topic.at(), ChatMemory.TALK))
        .map(Notes.Topic::entry);
  }

  void noteTopic(ChatId chat, String entry) {
    Notes.Topic topic = new Notes.Topic(entry, clock.instant());
    notes.keep(chat, notes.notes(chat).withTopic(topic));
  }

  /** Whether there was an emergency in the last day and she has not said that she was seen. */
  boolean isEmergencyOpen(ChatId chat) {
    return notes.notes(chat).emergency().filter(since -> isWithin(since, REMINDER)).isPresent();
  }

  void noteEmergency(ChatId chat) {
    notes.keep(chat, notes.notes(chat).withEmergency(clock.instant()));
  }

  /** As {@link #noteEmergency}, but without reminders, which somebody else might read. */
  void noteSilentEmergency(ChatId chat) {
    notes.keep(chat, notes.notes(chat).withEmergency(clock.instant()).seen());
  }

  void noteSeen(ChatId chat) {
    notes.keep(chat, notes.notes(chat).seen());
  }

  /** Notes an injury where {@code verdict} tells of one. */
  void noteInjury(ChatId chat, Verdict verdict) {
    if (verdict instanceof Verdict.Flagged(List<Finding> findings)
        && findings.stream().anyMatch(NoteBook::isInjury)) {
      notes.keep(chat, notes.notes(chat).withInjury(clock.instant()));
    }
  }

  /** She tells that she is back in hospital, which counts as an injury. */
  void noteReadmission(ChatId chat) {
    notes.keep(chat, notes.notes(chat).withInjury(clock.instant()));
  }

  /** Whether she told of an injury, a wound infection or a return to hospital lately. */
  boolean isHurt(ChatId chat) {
    return notes.notes(chat).injury().filter(at -> isWithin(at, HEALING)).isPresent();
  }

  private static boolean isInjury(Finding finding) {
    return INJURIES.contains(finding.flag()) && finding.level().isAtLeast(Level.SOON);
  }

  private boolean isWithin(Instant at, Duration time) {
    return at.plus(time).isAfter(clock.instant());
  }
}
