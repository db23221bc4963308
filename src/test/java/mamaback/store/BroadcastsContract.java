package mamaback.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mamaback.broadcast.Audience;
import mamaback.broadcast.Audience.Reach;
import mamaback.broadcast.Audience.Weeks;
import mamaback.broadcast.Broadcast;
import mamaback.broadcast.Broadcasts;
import mamaback.broadcast.Broadcasts.End;
import mamaback.broadcast.Content;
import mamaback.broadcast.Letter;
import mamaback.broadcast.Progress;
import mamaback.broadcast.Progress.State;
import mamaback.chat.ChatId;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;
import mamaback.profile.Records;
import mamaback.tips.Lease;
import mamaback.tips.Subscription;
import mamaback.tips.TipsBoard;
import org.junit.jupiter.api.Test;

/** What every store of broadcasts promises: the right receivers, each once. */
interface BroadcastsContract {
  Audience EVERYBODY = new Audience(Optional.empty(), Optional.empty(), Reach.ALL);
  Content HELLO = new Content.Words("Hello");
  ChatId EVA = new ChatId(71);
  ChatId FAY = new ChatId(72);

  Broadcasts broadcasts();

  Records records();

  TipsBoard board();

  TestClock clock();

  @Test
  default void goesToWhoToldSomethingOrSubscribedAndWantsToBeWrittenTo() {
    records().profiles().keep(EVA, Profile.UNKNOWN);
    subscribe(FAY);
    subscribe(new ChatId(73));
    board().records().subscriptions().end(new ChatId(73));
    Subscription channel = Subscription.daily(new ChatId(-74), ZoneOffset.UTC, LocalTime.of(8, 0));
    board().records().subscriptions().keep(channel.inChannel());

    assertThat(broadcasts().countReceivers(EVERYBODY)).isEqualTo(2);
    subscribe(new ChatId(73));
    assertThat(broadcasts().countReceivers(EVERYBODY)).isEqualTo(3);
  }

  @Test
  default void goesToALanguageAWindowOfWeeksOrToWhoLostNobody() {
    LocalDate today = LocalDate.ofInstant(clock().instant(), ZoneOffset.UTC);
    Profile told = Profile.UNKNOWN.withBirthDate(today.minusDays(20));
    records().profiles().keep(EVA, told.withBereaved(true));
    records().profiles().keep(EVA, new Preferences(Optional.of("es"), none(), none(), none()));
    records().profiles().keep(FAY, told.withBirthDate(today.minusDays(21)));
    subscribe(new ChatId(73));

    assertThat(count(Optional.of("es"), Optional.empty(), Reach.ALL)).isEqualTo(1);
    assertThat(count(Optional.of("en"), Optional.empty(), Reach.ALL)).isEqualTo(2);
    assertThat(count(Optional.empty(), Optional.of(new Weeks(0, 2)), Reach.ALL)).isEqualTo(1);
    assertThat(count(Optional.empty(), Optional.of(new Weeks(3, 3)), Reach.ALL)).isEqualTo(1);
    assertThat(count(Optional.empty(), Optional.of(new Weeks(4, 9)), Reach.ALL)).isZero();
    assertThat(count(Optional.empty(), Optional.empty(), Reach.NOT_BEREAVED)).isEqualTo(2);
  }

  @Test
  default void aDraftSendsNothingAndStartsOnce() {
    subscribe(FAY);
    Broadcast draft = broadcasts().draft(HELLO, EVERYBODY);
    assertThat(broadcasts().claim(lease("one"), 10)).isEmpty();

    assertThat(broadcasts().start(draft.id())).isTrue();
    assertThat(broadcasts().start(draft.id())).isFalse();

    assertThat(broadcasts().claim(lease("one"), 10)).containsExactly(new Letter(draft, FAY));
    assertThat(broadcasts().claim(lease("two"), 10)).isEmpty();
  }

  @Test
  default void anOldDraftStartsNoMore() {
    subscribe(FAY);
    Broadcast draft = broadcasts().draft(new Content.Topic("heat-or-ice"), EVERYBODY);

    clock().pass(Duration.ofHours(25));

    assertThat(broadcasts().start(draft.id())).isFalse();
    assertThat(broadcasts().findLast().map(Progress::state)).contains(State.DRAFT);
    assertThat(broadcasts().find(draft.id()).map(Progress::broadcast)).contains(draft);
  }

  @Test
  default void aLetterThatADeadInstanceHadBegunIsUnknownAndAnotherIsTakenOver() {
    subscribe(EVA);
    subscribe(FAY);
    Broadcast draft = started();
    List<Letter> letters = broadcasts().claim(lease("dead"), 10);
    assertThat(broadcasts().begin(letters.getFirst(), lease("dead"))).isTrue();
    assertThat(broadcasts().begin(letters.getFirst(), lease("dead"))).isFalse();

    clock().pass(Duration.ofMinutes(4));

    assertThat(broadcasts().claim(lease("two"), 10)).containsExactly(letters.getLast());
    assertThat(broadcasts().begin(letters.getLast(), lease("dead"))).isFalse();
    assertThat(progress(draft).ended(End.UNKNOWN)).isEqualTo(1);
    assertThat(progress(draft).open()).isEqualTo(1);
  }

  @Test
  default void whatIsGivenBackIsClaimedAgainAfterItsPause() {
    subscribe(FAY);
    started();
    Letter letter = broadcasts().claim(lease("one"), 10).getFirst();
    broadcasts().begin(letter, lease("one"));

    broadcasts().giveBack(letter, lease("one"), clock().instant().plusSeconds(30));

    assertThat(broadcasts().claim(lease("one"), 10)).isEmpty();
    clock().pass(Duration.ofSeconds(30));
    assertThat(broadcasts().claim(lease("two"), 10)).containsExactly(letter);
  }

  @Test
  default void aCancelledBroadcastSendsNoMore() {
    subscribe(EVA);
    subscribe(FAY);
    Broadcast draft = started();
    List<Letter> letters = broadcasts().claim(lease("one"), 10);
    broadcasts().begin(letters.getFirst(), lease("one"));
    broadcasts().end(letters.getFirst(), lease("one"), End.SENT);

    broadcasts().cancel(draft.id());

    assertThat(broadcasts().begin(letters.getLast(), lease("one"))).isFalse();
    assertThat(progress(draft).state()).isEqualTo(State.CANCELLED);
    assertThat(progress(draft).open()).isZero();
    assertThat(progress(draft).ended(End.SENT)).isEqualTo(1);
    assertThat(broadcasts().start(draft.id())).isFalse();
  }

  @Test
  default void aLetterOfACancelledBroadcastIsNotSentWhenItComesBack() {
    subscribe(FAY);
    Broadcast draft = started();
    Letter letter = broadcasts().claim(lease("one"), 10).getFirst();
    broadcasts().begin(letter, lease("one"));
    broadcasts().cancel(draft.id());

    broadcasts().giveBack(letter, lease("one"), clock().instant());

    assertThat(broadcasts().claim(lease("two"), 10)).isEmpty();
    assertThat(progress(draft).ended(End.SKIPPED)).isEqualTo(1);
  }

  @Test
  default void aLetterToWhoStoppedMeanwhileIsNotSentWhenItComesBack() {
    subscribe(FAY);
    Broadcast draft = started();
    Letter letter = broadcasts().claim(lease("one"), 10).getFirst();
    broadcasts().begin(letter, lease("one"));
    board().records().subscriptions().end(FAY);

    broadcasts().giveBack(letter, lease("one"), clock().instant());

    assertThat(broadcasts().claim(lease("two"), 10)).isEmpty();
    assertThat(progress(draft).ended(End.SKIPPED)).isEqualTo(1);
  }

  @Test
  default void whoStopsOrIsForgottenGetsNoLetterThatWaits() {
    subscribe(EVA);
    subscribe(FAY);
    started();
    List<Letter> letters = broadcasts().claim(lease("one"), 10);

    board().records().subscriptions().end(EVA);
    records().personalData().erase(FAY);

    assertThat(letters).hasSize(2).noneMatch(letter -> broadcasts().begin(letter, lease("one")));
    assertThat(records().personalData().export(FAY)).containsEntry("messagesToMany", List.of());
  }

  @Test
  default void aMovedGroupThatGotALetterGetsNoOther() {
    ChatId moved = new ChatId(-1_000_000_000_077L);
    subscribe(FAY);
    subscribe(moved);
    Broadcast draft = started();
    Letter letter =
        broadcasts().claim(lease("one"), 10).stream()
            .filter(one -> one.chat().equals(moved))
            .findFirst()
            .orElseThrow();
    broadcasts().begin(letter, lease("one"));
    broadcasts().end(letter, lease("one"), End.SENT);

    records().personalData().move(FAY, moved);

    assertThat(progress(draft).open()).isZero();
    assertThat(progress(draft).ended(End.SENT)).isEqualTo(1);
  }

  @Test
  default void aBroadcastOfLongAgoIsForgotten() {
    Broadcast old = broadcasts().draft(HELLO, EVERYBODY);

    clock().pass(Duration.ofDays(61));
    broadcasts().draft(HELLO, EVERYBODY);

    assertThat(broadcasts().find(old.id())).isEmpty();
  }

  private Broadcast started() {
    Broadcast draft = broadcasts().draft(HELLO, EVERYBODY);
    broadcasts().start(draft.id());
    return draft;
  }

  private Progress progress(Broadcast broadcast) {
    return broadcasts().find(broadcast.id()).orElseThrow();
  }

  private long count(Optional<String> language, Optional<Weeks> weeks, Reach reach) {
    return broadcasts().countReceivers(new Audience(language, weeks, reach));
  }

  private void subscribe(ChatId chat) {
    board()
        .records()
        .subscriptions()
        .keep(Subscription.daily(chat, ZoneOffset.UTC, LocalTime.of(8, 0)));
  }

  private Lease lease(String owner) {
    return Lease.of(owner, clock().instant());
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
