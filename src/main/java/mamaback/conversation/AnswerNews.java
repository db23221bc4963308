package mamaback.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import mamaback.broadcast.Content;
import mamaback.broadcast.Posting;
import mamaback.chat.ChatId;
import mamaback.chat.Sender;
import mamaback.knowledge.Entry;
import mamaback.knowledge.KnowledgeBase;
import mamaback.knowledge.Line;
import mamaback.knowledge.Speech;
import mamaback.profile.Preferences;
import mamaback.profile.Profiles;
import mamaback.profile.Unanswered;
import mamaback.tips.DayTime;

/**
 * Tells her that a question of hers has an answer now: by day, and only once the knowledge that
 * serves has it.
 */
final class AnswerNews {
  /** A changed file is read within seconds. */
  private static final Duration UNTIL_READ = Duration.ofMinutes(1);

  /** A draft becomes an answer in days. */
  private static final Duration UNTIL_WRITTEN = Duration.ofMinutes(30);

  private static final Sender NOBODY = new Sender(Optional.empty(), Sender.Place.PRIVATE);

  private final KnowledgeBase knowledge;
  private final Profiles profiles;
  private final Clock clock;

  AnswerNews(KnowledgeBase knowledge, Profiles profiles, Clock clock) {
    this.knowledge = knowledge;
    this.profiles = profiles;
    this.clock = clock;
  }

  Posting posting(Content.Answer answer, ChatId chat) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (today.isAfter(answer.asked().plusDays(Unanswered.KEPT_DAYS))) {
      return new Posting.Drop();
    }
    Optional<Entry> entry = knowledge.findEntry(answer.entry());
    if (entry.isEmpty()) {
      return new Posting.Wait(UNTIL_WRITTEN);
    }
    return answer.wording().map(entry.get().wordings()::contains).orElse(true)
        ? posting(turn(chat), entry.get())
        : new Posting.Wait(UNTIL_READ);
  }

  private Posting posting(Turn turn, Entry entry) {
    if (!Tact.mayBeNamed(turn, entry) || !Tact.mayBeShown(turn, entry)) {
      return new Posting.Drop();
    }
    Optional<Duration> night = turn.preferences().zone().flatMap(this::restOfNight);
    if (night.isPresent()) {
      return new Posting.Wait(night.get());
    }
    Speech speech = turn.speech();
    String title = knowledge.findTranslation(entry, speech.language()).orElse(entry).title();
    return new Posting.Send(
        NewsPage.topic(
            entry.id(),
            turn.wording(),
            turn.wording().text(Line.NEWS_ANSWER, Map.of("title", title))));
  }

  private Optional<Duration> restOfNight(ZoneId zone) {
    return DayTime.restOfNight(LocalTime.ofInstant(clock.instant(), zone));
  }

  private Turn turn(ChatId chat) {
    Preferences preferences = profiles.preferences(chat);
    Speech speech = knowledge.speech(Turns.wantedLanguage(preferences, NOBODY));
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new Turn(
        chat,
        NOBODY,
        profiles.profile(chat),
        preferences,
        speech,
        Optional.empty(),
        today,
        Told.NOTHING);
  }
}
