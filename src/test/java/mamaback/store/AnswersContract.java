package mamaback.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mamaback.broadcast.Broadcasts;
import mamaback.broadcast.Broadcasts.End;
import mamaback.broadcast.Content;
import mamaback.broadcast.Letter;
import mamaback.chat.ChatId;
import mamaback.profile.CuratorMail;
import mamaback.profile.Records;
import mamaback.profile.Unanswered;
import mamaback.tips.Lease;
import mamaback.tips.Subscription;
import mamaback.tips.TipsBoard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store promises to who waits for an answer: one letter, and then nothing is kept. */
interface AnswersContract {
  ChatId GIA = new ChatId(81);
  ChatId HAL = new ChatId(82);
  LocalDate ASKED = LocalDate.of(2026, 11, 19);
  Optional<String> WORDING = Optional.of("frozen peas");
  Content ANSWER = new Content.Answer("heat-or-ice", WORDING, ASKED);

  Broadcasts broadcasts();

  Records records();

  TipsBoard board();

  TestClock clock();

  @Test
  default void anAnswerGoesToWhoWaitsForItAndToNobodyElse() {
    ask("peas", Optional.of(GIA));
    ask("peas too", Optional.of(HAL));
    ask("more peas", Optional.empty());

    assertThat(mail().answer(number("peas"), "heat-or-ice", WORDING)).isTrue();
    assertThat(mail().answer(number("more peas"), "heat-or-ice", WORDING)).isTrue();

    assertThat(claimed("one"))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.chat()).isEqualTo(GIA);
              assertThat(letter.broadcast().content()).isEqualTo(ANSWER);
            });
    assertThat(mail().questions()).extracting(Unanswered::maskedText).containsExactly("peas too");
  }

  @Test
  default void aQuestionIsAnsweredOnce() {
    ask("peas", Optional.of(GIA));
    long number = number("peas");
    mail().answer(number, "heat-or-ice", WORDING);

    assertThat(mail().answer(number, "heat-or-ice", WORDING)).isFalse();

    assertThat(claimed("one")).hasSize(1);
  }

  @Test
  default void nothingIsKeptOfAnAnswerThatWasTold() {
    Letter letter = answered(GIA);
    assertThat(awaited(GIA)).isEqualTo(List.of("heat-or-ice"));

    assertThat(broadcasts().begin(letter, lease("one"))).isTrue();
    broadcasts().end(letter, lease("one"), End.SENT);

    assertThat(broadcasts().find(letter.broadcast().id())).isEmpty();
    assertThat(awaited(GIA)).isEqualTo(List.of());
  }

  @Test
  default void anAnswerThatADeadInstanceHadBegunIsNeverToldAgain() {
    Letter letter = answered(GIA);
    assertThat(broadcasts().begin(letter, lease("one"))).isTrue();

    clock().pass(Duration.ofMinutes(4));

    assertThat(claimed("two")).isEmpty();
    assertThat(broadcasts().find(letter.broadcast().id())).isEmpty();
    assertThat(awaited(GIA)).isEqualTo(List.of());
  }

  @Test
  default void anAnswerThatMustWaitIsClaimedAgainAfterItsPause() {
    Letter letter = answered(GIA);

    broadcasts().giveBack(letter, lease("one"), clock().instant().plusSeconds(60));

    assertThat(claimed("one")).isEmpty();
    clock().pass(Duration.ofSeconds(60));
    assertThat(claimed("two")).containsExactly(letter);
    assertThat(broadcasts().begin(letter, lease("one"))).isFalse();
  }

  @Test
  default void whoStopsOrIsForgottenIsToldOfNoAnswer() {
    List<Letter> letters = List.of(answered(GIA), answered(HAL));
    ask("more", Optional.of(GIA));

    board().records().subscriptions().end(GIA);
    records().personalData().erase(HAL);

    assertThat(letters).noneMatch(letter -> broadcasts().begin(letter, lease("one")));
    assertThat(awaited(GIA)).isEqualTo(List.of());
    assertThat(awaited(HAL)).isEqualTo(List.of());
  }

  @Test
  default void anAnswerToWhoWantsToHearOfNoneIsNotToldWhenItComesBack() {
    Letter letter = answered(GIA);
    broadcasts().begin(letter, lease("one"));
    mail().tellNothing(GIA);

    broadcasts().giveBack(letter, lease("one"), clock().instant());

    assertThat(claimed("two")).isEmpty();
    clock().pass(Duration.ofMinutes(4));
    assertThat(claimed("two")).isEmpty();
    assertThat(awaited(GIA)).isEqualTo(List.of());
  }

  @Test
  default void whoAskedAfterSheEndedHerTipsIsToldOfTheAnswerThatComesBack() {
    board().records().subscriptions().end(GIA);
    Letter letter = answered(GIA);
    broadcasts().begin(letter, lease("one"));

    broadcasts().giveBack(letter, lease("one"), clock().instant());

    assertThat(claimed("two")).containsExactly(letter);
  }

  @Test
  default void whoWantsToHearOfNoAnswerStillGetsWhatTheOperatorWrites() {
    Letter letter = answered(GIA);
    board()
        .records()
        .subscriptions()
        .keep(Subscription.daily(GIA, ZoneOffset.UTC, LocalTime.of(8, 0)));
    broadcasts()
        .start(broadcasts().draft(BroadcastsContract.HELLO, BroadcastsContract.EVERYBODY).id());

    mail().tellNothing(GIA);

    assertThat(broadcasts().begin(letter, lease("one"))).isFalse();
    assertThat(claimed("one"))
        .extracting(one -> one.broadcast().content())
        .containsExactly(BroadcastsContract.HELLO);
  }

  @Test
  default void anAnswerIsNoBroadcastOfTheOperator() {
    answered(GIA);

    assertThat(broadcasts().findLast()).isEmpty();
    assertThat(records().personalData().export(GIA)).containsEntry("messagesToMany", List.of());
  }

  private Letter answered(ChatId chat) {
    ask("by " + chat.value(), Optional.of(chat));
    mail().answer(number("by " + chat.value()), "heat-or-ice", WORDING);
    return claimed("one").getFirst();
  }

  private void ask(String text, Optional<ChatId> waiting) {
    String ticket = mail().add(new Unanswered(text, List.of(), ASKED));
    waiting.ifPresent(chat -> mail().tellWhenAnswered(ticket, chat));
  }

  private long number(String text) {
    return mail().letters().stream()
        .filter(letter -> letter.question().maskedText().equals(text))
        .findFirst()
        .orElseThrow()
        .number();
  }

  private @Nullable Object awaited(ChatId chat) {
    return records().personalData().export(chat).get("answersAwaited");
  }

  private CuratorMail mail() {
    return records().mail();
  }

  private List<Letter> claimed(String owner) {
    return broadcasts().claim(lease(owner), 10);
  }

  private Lease lease(String owner) {
    return Lease.of(owner, clock().instant());
  }
}
