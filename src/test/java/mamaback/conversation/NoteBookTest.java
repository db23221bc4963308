package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import mamaback.chat.ChatId;
import mamaback.knowledge.Level;
import mamaback.profile.ChatNotes;
import mamaback.profile.Records;
import mamaback.triage.Finding;
import mamaback.triage.Verdict;
import org.junit.jupiter.api.Test;

/** What is remembered of a chat over a restart, and for how long. */
class NoteBookTest {
  private static final ChatId CHAT = new ChatId(1);

  private Instant now = Instant.parse("2026-11-20T03:00:00Z");
  private final ChatNotes kept = Records.inMemory().notes();
  private final NoteBook notes = new NoteBook(kept, movable());

  @Test
  void forgetsTheTopicWhenTheTalkIsOver() {
    notes.noteTopic(CHAT, "massage");
    assertThat(notes.topic(CHAT)).contains("massage");

    pass(ChatMemory.TALK);

    assertThat(notes.topic(CHAT)).isEmpty();
  }

  @Test
  void keepsAnEmergencyOpenForADay() {
    notes.noteEmergency(CHAT);

    pass(NoteBook.REMINDER.minusSeconds(1));
    assertThat(notes.isEmergencyOpen(CHAT)).isTrue();

    pass(Duration.ofSeconds(1));
    assertThat(notes.isEmergencyOpen(CHAT)).isFalse();
  }

  @Test
  void closesAnEmergencyWhenSheWasSeenAndKeepsItsTime() {
    notes.noteEmergency(CHAT);

    notes.noteSeen(CHAT);

    assertThat(notes.isEmergencyOpen(CHAT)).isFalse();
    assertThat(kept.notes(CHAT).lastEmergency()).contains(now);
  }

  @Test
  void aSilentEmergencyIsRememberedAndNeverOpen() {
    notes.noteSilentEmergency(CHAT);

    assertThat(notes.isEmergencyOpen(CHAT)).isFalse();
    assertThat(kept.notes(CHAT).lastEmergency()).contains(now);
  }

  @Test
  void keepsAnEmergencyThroughLaterTopics() {
    notes.noteEmergency(CHAT);

    notes.noteTopic(CHAT, "massage");

    assertThat(notes.isEmergencyOpen(CHAT)).isTrue();
  }

  @Test
  void notesInjuriesOnly() {
    notes.noteInjury(CHAT, flagged("RF-01", Level.EMERGENCY));
    notes.noteInjury(CHAT, flagged("RF-17", Level.INFO));
    assertThat(kept.notes(CHAT).injury()).isEmpty();

    notes.noteInjury(CHAT, flagged("RF-17", Level.URGENT));
    assertThat(kept.notes(CHAT).injury()).contains(now);
  }

  private static Verdict flagged(String flag, Level level) {
    return new Verdict.Flagged(List.of(new Finding(flag, level, "words")));
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private Clock movable() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }
}
