package mamaback.conversation;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import mamaback.chat.OutgoingMessage;
import mamaback.knowledge.Line;
import mamaback.text.RichText;
import mamaback.tips.DayTime;
import mamaback.tips.Subscription;
import mamaback.tips.Subscriptions;

/**
 * Takes orders about tips in a channel, where only its admins post. Says all in words alone, since
 * any reader could tap a button; is silent to whatever else is posted.
 */
final class ChannelDesk {
  private static final OutgoingMessage NOTHING = OutgoingMessage.of(RichText.EMPTY);

  private final Subscriptions subscriptions;
  private final TipPages pages;

  ChannelDesk(Subscriptions subscriptions, TipPages pages) {
    this.subscriptions = subscriptions;
    this.pages = pages;
  }

  OutgoingMessage command(Turn turn, MenuCommand command, String words) {
    return switch (command) {
      case TIPS -> tips(turn, words);
      case STOP -> stopped(turn);
      case START, HELP, TOPICS, ME, VISIT, PRIVACY, EXPORT, FORGET -> NOTHING;
    };
  }

  OutgoingMessage nothing() {
    return NOTHING;
  }

  private OutgoingMessage tips(Turn turn, String words) {
    return switch (TipWords.read(words)) {
      case TipWords.None() ->
          find(turn).map(set -> pages.channel(turn, set)).orElseGet(() -> how(turn));
      case TipWords.Off() -> stopped(turn);
      case TipWords.At(LocalTime time) ->
          find(turn).map(set -> kept(turn, time, set.zone())).orElseGet(() -> how(turn));
      case TipWords.AtIn(LocalTime time, ZoneId zone) -> kept(turn, time, zone);
      case TipWords.City(ZoneId zone) ->
          find(turn).map(set -> kept(turn, set.time(), zone)).orElseGet(() -> how(turn));
      case TipWords.Next() -> how(turn);
      case TipWords.UnknownCity() -> how(turn);
      case TipWords.AtUnknown(var ignored) -> how(turn);
      case TipWords.Other() -> how(turn);
    };
  }

  private Optional<Subscription> find(Turn turn) {
    return subscriptions.find(turn.chat());
  }

  private OutgoingMessage kept(Turn turn, LocalTime time, ZoneId zone) {
    if (!DayTime.contains(time)) {
      return pages.said(turn, Line.TIPS_NIGHT);
    }
    Subscription set = Subscription.daily(turn.chat(), zone, time).inChannel();
    subscriptions.keep(set);
    return pages.channel(turn, set);
  }

  private OutgoingMessage stopped(Turn turn) {
    subscriptions.end(turn.chat());
    return pages.said(turn, Line.TIPS_CHANNEL_STOPPED);
  }

  private OutgoingMessage how(Turn turn) {
    return pages.said(turn, Line.TIPS_CHANNEL_HOW);
  }
}
