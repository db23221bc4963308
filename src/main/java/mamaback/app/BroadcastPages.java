package mamaback.app;

import java.util.List;
import java.util.Map;
import mamaback.broadcast.Audience;
import mamaback.broadcast.Audience.Reach;
import mamaback.broadcast.Broadcast;
import mamaback.broadcast.Broadcasts.End;
import mamaback.broadcast.Progress;
import mamaback.broadcast.Progress.State;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Line;
import mamaback.knowledge.Wording;
import mamaback.text.RichText;

/** What an operator reads about a broadcast. */
record BroadcastPages(Wording wording) {
  static final String SEND = "cast:send:";
  static final String STOP = "cast:stop:";
  static final String LOOK = "cast:look:";
  private static final String ANY = "–";

  OutgoingMessage help() {
    return OutgoingMessage.of(wording.text(Line.BROADCAST_HELP));
  }

  /** The message as it will be read, and whether it may go out. */
  OutgoingMessage preview(Broadcast draft, OutgoingMessage shown, long receivers) {
    Audience audience = draft.audience();
    RichText ask =
        wording.text(
            Line.BROADCAST_ASK,
            Map.of(
                "receivers", Long.toString(receivers),
                "language", audience.language().orElse(ANY),
                "weeks", audience.weeks().map(BroadcastPages::range).orElse(ANY)));
    RichText tact =
        audience.reach() == Reach.NOT_BEREAVED ? wording.text(Line.BROADCAST_TACT) : RichText.EMPTY;
    RichText text = wording.text(Line.BROADCAST_PREVIEW).then(shown.text()).then(ask).then(tact);
    return new OutgoingMessage(
        text,
        List.of(
            List.of(button(Line.BUTTON_BROADCAST_SEND, SEND, draft)),
            List.of(button(Line.BUTTON_BROADCAST_DROP, STOP, draft))),
        Placement.NEW_MESSAGE);
  }

  OutgoingMessage progress(Progress progress, Placement placement) {
    RichText text =
        wording
            .text(state(progress))
            .then(wording.text(Line.BROADCAST_PROGRESS, figures(progress)));
    return new OutgoingMessage(text, buttons(progress), placement);
  }

  private List<List<Button>> buttons(Progress progress) {
    if (progress.state() != State.RUNNING || progress.open() == 0) {
      return List.of();
    }
    return List.of(
        List.of(button(Line.BUTTON_BROADCAST_LOOK, LOOK, progress.broadcast())),
        List.of(button(Line.BUTTON_BROADCAST_STOP, STOP, progress.broadcast())));
  }

  private static Line state(Progress progress) {
    return switch (progress.state()) {
      case DRAFT -> Line.BROADCAST_DRAFT;
      case CANCELLED -> Line.BROADCAST_CANCELLED;
      case RUNNING -> progress.open() == 0 ? Line.BROADCAST_DONE : Line.BROADCAST_RUNNING;
    };
  }

  private static Map<String, String> figures(Progress progress) {
    return Map.of(
        "sent", Long.toString(progress.ended(End.SENT)),
        "open", Long.toString(progress.open()),
        "blocked", Long.toString(progress.ended(End.BLOCKED)),
        "refused", Long.toString(progress.ended(End.REFUSED)),
        "unknown", Long.toString(progress.ended(End.UNKNOWN)),
        "skipped", Long.toString(progress.ended(End.SKIPPED)));
  }

  private Button button(Line label, String what, Broadcast broadcast) {
    return new Button(wording.label(label), what + broadcast.id());
  }

  private static String range(Audience.Weeks weeks) {
    return weeks.from() + "-" + weeks.to();
  }
}
