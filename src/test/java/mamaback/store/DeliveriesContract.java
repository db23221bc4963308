package mamaback.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import mamaback.chat.ChatId;
import mamaback.tips.Claim;
import mamaback.tips.Deliveries.End;
import mamaback.tips.Lease;
import mamaback.tips.SendingRate.Permits;
import mamaback.tips.Subscription;
import mamaback.tips.TipFigures;
import mamaback.tips.TipsBoard;
import org.junit.jupiter.api.Test;

/** What every board of tips promises: one tip a chat and date, through deaths and limits. */
interface DeliveriesContract {
  ChatId ADA = new ChatId(4_500_000_000_000L);
  Duration LEASE = Duration.ofMinutes(3);

  TipsBoard board();

  TestClock clock();

  @Test
  default void claimsWhatIsDueOnceAndOnlyThen() {
    subscribeAtEight();
    assertThat(board().deliveries().claimDue(lease("one"), 10)).isEmpty();

    clock().pass(Duration.ofHours(2));

    assertThat(board().deliveries().claimDue(lease("one"), 10)).hasSize(1);
    assertThat(board().deliveries().claimDue(lease("two"), 10)).isEmpty();
  }

  @Test
  default void beginsAClaimOnce() {
    Claim claim = claimed("one");

    assertThat(board().deliveries().begin(claim, lease("one"), "T01")).isTrue();
    assertThat(board().deliveries().begin(claim, lease("one"), "T01")).isFalse();
    assertThat(board().deliveries().begin(claim, lease("two"), "T01")).isFalse();
  }

  @Test
  default void aClaimOfADeadInstanceIsTakenOverWhenItsLeaseEnds() {
    Claim claim = claimed("dead");
    assertThat(board().deliveries().takeOver(lease("two"), 10)).isEmpty();

    clock().pass(LEASE);
    List<Claim> taken = board().deliveries().takeOver(lease("two"), 10);

    assertThat(taken).containsExactly(claim);
    assertThat(board().deliveries().begin(claim, lease("dead"), "T01")).isFalse();
    assertThat(board().deliveries().begin(claim, lease("two"), "T01")).isTrue();
  }

  @Test
  default void whatADeadInstanceHadBegunIsUnknownAndNeverRepeated() {
    Claim claim = claimed("dead");
    board().deliveries().begin(claim, lease("dead"), "T01");

    clock().pass(LEASE);

    assertThat(board().deliveries().takeOver(lease("two"), 10)).isEmpty();
    assertThat(board().deliveries().counts(Instant.EPOCH)).containsEntry("UNKNOWN", 1L);
  }

  @Test
  default void whatIsGivenBackIsTakenAgainAfterItsPauseAndItsTipIsNotSeen() {
    Claim claim = claimed("one");
    Lease lease = lease("one");
    board().deliveries().begin(claim, lease, "T01");

    board().deliveries().giveBack(claim, lease, clock().instant().plusSeconds(30));

    assertThat(board().records().history().seen(ADA)).isEmpty();
    assertThat(board().deliveries().takeOver(lease("two"), 10)).isEmpty();
    clock().pass(Duration.ofSeconds(30));
    assertThat(board().deliveries().takeOver(lease("two"), 10)).containsExactly(claim);
  }

  @Test
  default void whoEndsHerTipsWhileOneIsOnItsWayGetsItNotWhenItComesBack() {
    Claim claim = claimed("one");
    Lease lease = lease("one");
    board().deliveries().begin(claim, lease, "T01");
    board().records().subscriptions().end(ADA);

    board().deliveries().giveBack(claim, lease, clock().instant().plusSeconds(30));
    clock().pass(Duration.ofSeconds(30));

    assertThat(board().deliveries().takeOver(lease("two"), 10)).isEmpty();
    assertThat(board().deliveries().counts(Instant.EPOCH)).isEmpty();
  }

  @Test
  default void aTipThatWasNeverSentMakesTheNextNotTooSoon() {
    Claim claim = claimed("one");
    Lease lease = lease("one");
    board().deliveries().begin(claim, lease, "T01");
    board().deliveries().giveBack(claim, lease, clock().instant().plusSeconds(30));

    ZoneOffset farInTheEast = ZoneOffset.ofHours(14);
    board()
        .records()
        .subscriptions()
        .keep(Subscription.daily(ADA, farInTheEast, LocalTime.of(8, 0)));
    clock().set(Instant.parse("2026-11-20T18:15:00Z"));

    assertThat(board().deliveries().claimDue(lease("one"), 10)).hasSize(1);
  }

  @Test
  default void keepsTheTipOfADateAndWhatWasSeen() {
    Claim claim = claimed("one");
    board().deliveries().begin(claim, lease("one"), "T07");
    board().deliveries().end(claim, lease("one"), End.SENT);

    assertThat(board().records().history().tipOf(ADA, claim.date())).contains("T07");
    assertThat(board().records().history().seen(ADA)).containsEntry("T07", clock().instant());
    assertThat(board().deliveries().counts(Instant.EPOCH)).containsEntry("SENT", 1L);
  }

  @Test
  default void aTipThatSheAskedForIsTheTipOfItsDate() {
    subscribeAtEight();
    LocalDate today = LocalDate.ofInstant(clock().instant(), ZoneOffset.UTC);

    board().records().history().show(ADA, today, "T03");
    clock().pass(Duration.ofHours(2));

    assertThat(board().deliveries().claimDue(lease("one"), 10)).isEmpty();
    assertThat(board().records().history().tipOf(ADA, today)).contains("T03");
  }

  @Test
  default void stoppingEndsAlsoWhatIsPlanned() {
    Claim claim = claimed("one");

    board().records().subscriptions().end(ADA);

    assertThat(board().deliveries().begin(claim, lease("one"), "T01")).isFalse();
    assertThat(board().records().subscriptions().find(ADA)).isEmpty();
    assertThat(board().records().subscriptions().findLast(ADA)).contains(claim.subscription());
    assertThat(board().records().subscriptions().count()).isZero();
  }

  @Test
  default void afterDaysWithoutAnInstanceThereIsOneTipAndNotMany() {
    subscribeAtEight();

    clock().pass(Duration.ofDays(4).plusHours(2));

    assertThat(board().deliveries().claimDue(lease("one"), 10)).hasSize(1);
    assertThat(board().deliveries().claimDue(lease("one"), 10)).isEmpty();
  }

  @Test
  default void whatIsMoreThanThreeHoursLateIsSkipped() {
    subscribeAtEight();

    clock().pass(Duration.ofHours(6));

    assertThat(board().deliveries().claimDue(lease("one"), 10)).isEmpty();
    assertThat(board().deliveries().counts(Instant.EPOCH)).containsEntry("SKIPPED_LATE", 1L);
  }

  @Test
  default void countsWhatIsDueAndHowLateTipsCame() {
    subscribeAtEight();
    Instant eight =
        board().records().subscriptions().find(ADA).orElseThrow().nextAfter(clock().instant());
    clock().set(eight.plusSeconds(40));
    assertThat(TipFigures.of(board(), clock().instant()).due()).isEqualTo(1);

    Claim claim = board().deliveries().claimDue(lease("one"), 10).getFirst();
    assertThat(TipFigures.of(board(), clock().instant()).open()).isEqualTo(1);
    board().deliveries().begin(claim, lease("one"), "T01");
    board().deliveries().end(claim, lease("one"), End.SENT);

    TipFigures figures = TipFigures.of(board(), clock().instant());
    assertThat(figures.due()).isZero();
    assertThat(figures.open()).isZero();
    assertThat(figures.ended(End.SENT)).isEqualTo(1);
    assertThat(figures.lateness().p99()).isEqualTo(Duration.ofSeconds(40));
    assertThat(figures.subscribers()).isEqualTo(1);

    clock().pass(Duration.ofMinutes(61));
    assertThat(TipFigures.of(board(), clock().instant()).ended(End.SENT)).isZero();
  }

  @Test
  default void ofTwoTipsTheEarlierIsTheMedianAndTheLaterTheLatest() {
    subscribeAtEight();
    Instant eight =
        board().records().subscriptions().find(ADA).orElseThrow().nextAfter(clock().instant());
    ChatId bea = new ChatId(ADA.value() + 1);
    board()
        .records()
        .subscriptions()
        .keep(Subscription.daily(bea, ZoneOffset.UTC, LocalTime.of(8, 0)));
    clock().set(eight.plus(Duration.ofMinutes(12)));
    List<Claim> claims = board().deliveries().claimDue(lease("one"), 10);

    for (Claim claim : claims) {
      clock().set(claim.due().plus(Duration.ofMinutes(12)).plusSeconds(claims.indexOf(claim)));
      board().deliveries().begin(claim, lease("one"), "T01");
      board().deliveries().end(claim, lease("one"), End.SENT);
    }

    Duration sooner = Duration.ofMinutes(12);
    assertThat(board().deliveries().lateness(Instant.EPOCH, 0)).isEqualTo(sooner);
    assertThat(board().deliveries().lateness(Instant.EPOCH, 50)).isEqualTo(sooner);
    assertThat(board().deliveries().lateness(Instant.EPOCH, 51)).isEqualTo(sooner.plusSeconds(1));
    assertThat(board().deliveries().lateness(Instant.EPOCH, 99)).isEqualTo(sooner.plusSeconds(1));
  }

  @Test
  default void theRateFillsWithTimeAndIsEmptyWhileFrozen() {
    Duration space = Duration.ofMillis(40);
    assertThat(take(100)).isEqualTo(new Permits(25, Duration.ZERO, space));
    assertThat(take(100).count()).isZero();
    clock().pass(Duration.ofMillis(200));
    assertThat(take(100)).isEqualTo(new Permits(5, Duration.ofMillis(800), space));

    Instant until = clock().instant().plusSeconds(7);
    board().rate().freezeUntil(until);
    board().rate().freezeUntil(until.minusSeconds(5));
    clock().pass(Duration.ofSeconds(6));

    assertThat(take(1).count()).isZero();
    assertThat(board().rate().frozenUntil()).isEqualTo(until);
    clock().pass(Duration.ofSeconds(1));
    assertThat(take(1)).isEqualTo(new Permits(1, Duration.ZERO, space));
  }

  @Test
  default void forgetsOldDeliveries() {
    Claim claim = claimed("one");
    board().deliveries().end(claim, lease("one"), End.REFUSED);

    assertThat(board().deliveries().forgetBefore(clock().instant())).isZero();
    assertThat(board().deliveries().forgetBefore(clock().instant().plusMillis(1))).isEqualTo(1);
  }

  private Permits take(int wanted) {
    return board().rate().take(wanted, clock().instant());
  }

  private Claim claimed(String owner) {
    subscribeAtEight();
    clock().pass(Duration.ofHours(2));
    return board().deliveries().claimDue(lease(owner), 10).getFirst();
  }

  private void subscribeAtEight() {
    board()
        .records()
        .subscriptions()
        .keep(Subscription.daily(ADA, ZoneOffset.UTC, LocalTime.of(8, 0)));
  }

  private Lease lease(String owner) {
    return new Lease(owner, clock().instant(), clock().instant().plus(LEASE));
  }
}
