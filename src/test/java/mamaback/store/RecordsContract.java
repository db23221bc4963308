package mamaback.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import mamaback.chat.ChatId;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Feeding;
import mamaback.profile.Feedback;
import mamaback.profile.Feedback.Opinion;
import mamaback.profile.Notes;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;
import mamaback.profile.Records;
import mamaback.profile.Unanswered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every keeper of records promises, in memory or in a database. */
interface RecordsContract {
  ChatId ADA = new ChatId(4_500_000_000_000L);
  ChatId BEA = new ChatId(-22);
  Instant NIGHT = Instant.parse("2026-11-20T03:00:00.123Z");
  LocalDate DAY = LocalDate.of(2026, 11, 20);
  Profile TOLD =
      Profile.UNKNOWN
          .withBirthDate(DAY)
          .withBirth(BirthType.C_SECTION)
          .withFeeding(Feeding.MIXED)
          .withEpidural(false)
          .withBereaved(true);
  Preferences PREFERRED =
      Preferences.UNKNOWN
          .withZone(Optional.of(ZoneId.of("Australia/Lord_Howe")))
          .withCountry(Optional.of("AU"))
          .withLanguage(Optional.of("es"))
          .withMayKeepQuestions(true);
  Notes NOTES =
      Notes.NONE
          .withTopic(new Notes.Topic("heat-or-ice", NIGHT))
          .withEmergency(NIGHT)
          .withInjury(NIGHT.plusSeconds(1));

  Records records();

  @Test
  default void nothingIsKnownOfANewChat() {
    assertThat(records().profiles().profile(ADA)).isEqualTo(Profile.UNKNOWN);
    assertThat(records().profiles().preferences(ADA)).isEqualTo(Preferences.UNKNOWN);
    assertThat(records().notes().notes(ADA)).isEqualTo(Notes.NONE);
  }

  @Test
  default void givesBackWhatWasKeptLastOfTheChatAlone() {
    records().profiles().keep(ADA, Profile.UNKNOWN.withPregnant(true));
    records().profiles().keep(ADA, TOLD);
    records().profiles().keep(ADA, PREFERRED);
    records().notes().keep(ADA, NOTES);

    assertThat(records().profiles().profile(ADA)).isEqualTo(TOLD);
    assertThat(records().profiles().preferences(ADA)).isEqualTo(PREFERRED);
    assertThat(records().notes().notes(ADA)).isEqualTo(NOTES);
    assertThat(records().profiles().profile(BEA)).isEqualTo(Profile.UNKNOWN);
  }

  @Test
  default void keepsMailInItsOrder() {
    Feedback good = new Feedback(Optional.of("heat-or-ice"), Opinion.HELPFUL, DAY);
    Feedback bad = new Feedback(Optional.empty(), Opinion.NOT_CLEAR, DAY.plusDays(1));
    Unanswered question = new Unanswered("is [name] ok", List.of("a", "b"), DAY);
    Unanswered without = new Unanswered("hm", List.of(), DAY);

    records().mail().add(good);
    records().mail().add(bad);
    records().mail().add(question);
    records().mail().add(without);

    assertThat(records().mail().feedback()).containsExactly(good, bad);
    assertThat(records().mail().questions()).containsExactly(question, without);
  }

  @Test
  default void forgetsMailThatIsDealtWithAndNoOther() {
    Feedback good = new Feedback(Optional.of("heat-or-ice"), Opinion.HELPFUL, DAY);
    Feedback ofNone = new Feedback(Optional.empty(), Opinion.NOT_CLEAR, DAY);
    Stream.of(good, ofNone, new Feedback(Optional.of("heat-or-ice"), Opinion.NOT_RIGHT, DAY))
        .forEach(records().mail()::add);
    Unanswered first = new Unanswered("is [name] ok", List.of("a", "b"), DAY);
    Unanswered second = new Unanswered("hm", List.of(), DAY);
    records().mail().add(first);
    records().mail().add(second);
    long number = records().mail().letters().getFirst().number();

    assertThat(records().mail().settle(number)).isTrue();
    assertThat(records().mail().settle(number)).isFalse();
    assertThat(records().mail().settleRatings(Optional.of("heat-or-ice"))).isEqualTo(1);

    assertThat(records().mail().questions()).containsExactly(second);
    assertThat(records().mail().feedback()).containsExactly(good, ofNone);
    assertThat(records().mail().settleRatings(Optional.empty())).isEqualTo(1);
    assertThat(records().mail().feedback()).containsExactly(good);
  }

  @Test
  default void theNumberOfAQuestionThatIsDealtWithIsNeverGivenAgain() {
    records().mail().add(new Unanswered("first", List.of(), DAY));
    long first = records().mail().letters().getFirst().number();
    records().mail().settle(first);

    records().mail().add(new Unanswered("second", List.of(), DAY));

    assertThat(records().mail().letters().getFirst().number()).isNotEqualTo(first);
    assertThat(records().mail().settle(first)).isFalse();
  }

  @Test
  default void whatIsKeptOfAChatAtOnceIsKeptInSomeOrder() throws Exception {
    List<Callable<Object>> keeping = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      keeping.add(Executors.callable(() -> records().profiles().keep(ADA, TOLD)));
      keeping.add(Executors.callable(() -> records().profiles().keep(ADA, PREFERRED)));
      keeping.add(Executors.callable(() -> records().notes().keep(ADA, NOTES)));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8, Thread::new)) {
      for (Future<Object> kept : threads.invokeAll(keeping)) {
        kept.get();
      }
    }

    assertThat(records().profiles().profile(ADA)).isEqualTo(TOLD);
    assertThat(records().profiles().preferences(ADA)).isEqualTo(PREFERRED);
    assertThat(records().notes().notes(ADA)).isEqualTo(NOTES);
  }

  @Test
  default void forgetsQuestionsAndCommentsOfBeforeADayAndNoOpinions() {
    records().mail().add(new Unanswered("old", List.of(), DAY.minusDays(1)));
    records().mail().add(new Unanswered("new", List.of("a"), DAY));
    records().mail().add(new Feedback(Optional.empty(), Opinion.NOT_CLEAR, DAY.minusDays(1)));

    assertThat(records().mail().forgetBefore(DAY)).isEqualTo(1);

    assertThat(records().mail().questions())
        .extracting(Unanswered::maskedText)
        .containsExactly("new");
    assertThat(records().mail().feedback()).hasSize(1);
  }

  @Test
  default void erasesChatsThatLeftLongAgoAndNoOthers() {
    keepAllOf(ADA);
    keepAllOf(BEA);
    records().personalData().left(ADA, NIGHT);
    records().personalData().left(ADA, NIGHT.plusSeconds(60));
    records().personalData().left(BEA, NIGHT.plusSeconds(60));

    assertThat(records().personalData().eraseLeftBefore(NIGHT)).isZero();
    assertThat(records().personalData().eraseLeftBefore(NIGHT.plusSeconds(1))).isEqualTo(1);
    assertThat(records().personalData().eraseLeftBefore(NIGHT.plusSeconds(1))).isZero();

    assertThat(records().profiles().profile(ADA)).isEqualTo(Profile.UNKNOWN);
    assertThat(records().profiles().preferences(ADA)).isEqualTo(Preferences.UNKNOWN);
    assertThat(records().notes().notes(ADA)).isEqualTo(Notes.NONE);
    assertThat(records().profiles().profile(BEA)).isEqualTo(TOLD);
  }

  @Test
  default void whoComesBackKeepsAll() {
    keepAllOf(ADA);
    records().personalData().left(ADA, NIGHT);

    records().personalData().reached(ADA);

    assertThat(records().personalData().eraseLeftBefore(NIGHT.plusSeconds(1))).isZero();
    assertThat(records().profiles().profile(ADA)).isEqualTo(TOLD);
  }

  @Test
  default void whoHoldsTheTicketOfAQuestionMayWaitForItsAnswer() {
    String ticket = records().mail().add(new Unanswered("is [name] ok", List.of("a"), DAY));

    assertThat(records().mail().tellWhenAnswered(ticket, ADA)).isTrue();
    assertThat(records().mail().tellWhenAnswered(ticket, ADA)).isTrue();
    assertThat(records().mail().tellWhenAnswered(ticket, BEA)).isFalse();
    assertThat(records().mail().tellWhenAnswered("guessed", BEA)).isFalse();

    assertThat(awaited(ADA)).isEqualTo(List.of("is [name] ok"));
    assertThat(awaited(BEA)).isEqualTo(List.of());
  }

  @Test
  default void nobodyWaitsForAnAnswerToWhatIsSettled() {
    String ticket = records().mail().add(new Unanswered("hm", List.of(), DAY));
    records().mail().tellWhenAnswered(ticket, ADA);

    records().mail().settle(records().mail().letters().getFirst().number());

    assertThat(awaited(ADA)).isEqualTo(List.of());
    assertThat(records().mail().tellWhenAnswered(ticket, ADA)).isFalse();
    // The next question may get the number of the one that is gone.
    records().mail().add(new Unanswered("of somebody else", List.of(), DAY));
    assertThat(awaited(ADA)).isEqualTo(List.of());
    assertThat(records().mail().tellWhenAnswered(ticket, ADA)).isFalse();
  }

  @Test
  default void whoIsForgottenOrWantsToHearOfNoneWaitsForNoAnswer() {
    String hers = records().mail().add(new Unanswered("one", List.of(), DAY));
    String other = records().mail().add(new Unanswered("two", List.of(), DAY));
    records().mail().tellWhenAnswered(hers, ADA);
    records().mail().tellWhenAnswered(other, BEA);

    records().mail().tellNothing(ADA);
    records().personalData().erase(BEA);

    assertThat(awaited(ADA)).isEqualTo(List.of());
    assertThat(awaited(BEA)).isEqualTo(List.of());
    assertThat(records().mail().questions()).hasSize(2);
  }

  private @Nullable Object awaited(ChatId chat) {
    return records().personalData().export(chat).get("answersAwaited");
  }

  @Test
  default void exportsWhatWasToldAndErasesAllOfIt() {
    keepAllOf(ADA);
    keepAllOf(BEA);
    assertThat(records().personalData().export(ADA))
        .containsEntry("birthType", "C_SECTION")
        .containsEntry("timeZone", "Australia/Lord_Howe")
        .containsEntry("lastTopic", "heat-or-ice")
        .containsEntry("toldAt", Map.of("birth", NIGHT.plusSeconds(1).toString()));

    records().personalData().erase(ADA);

    assertThat(records().profiles().profile(ADA)).isEqualTo(Profile.UNKNOWN);
    assertThat(records().profiles().preferences(ADA)).isEqualTo(Preferences.UNKNOWN);
    assertThat(records().notes().notes(ADA)).isEqualTo(Notes.NONE);
    assertThat(records().profiles().toldAt(ADA)).isEmpty();
    assertThat(records().profiles().profile(BEA)).isEqualTo(TOLD);
  }

  @Test
  default void aGroupThatGetsANewIdTakesItsRecordsAlong() {
    keepAllOf(BEA);

    records().personalData().move(BEA, ADA);

    assertThat(records().profiles().profile(ADA)).isEqualTo(TOLD);
    assertThat(records().notes().notes(ADA)).isEqualTo(NOTES);
    assertThat(records().profiles().toldAt(ADA)).containsOnlyKeys("birth");
    assertThat(records().profiles().profile(BEA)).isEqualTo(Profile.UNKNOWN);
  }

  private void keepAllOf(ChatId chat) {
    records().profiles().keep(chat, TOLD);
    records().profiles().keep(chat, PREFERRED);
    records().notes().keep(chat, NOTES);
    records().profiles().noteTold(chat, "birth", NIGHT);
    records().profiles().noteTold(chat, "birth", NIGHT.plusSeconds(1));
  }
}
