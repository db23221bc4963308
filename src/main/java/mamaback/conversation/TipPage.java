package mamaback.conversation;

import java.util.List;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Line;
import mamaback.knowledge.Speech;
import mamaback.knowledge.Tip;
import mamaback.knowledge.Wording;
import mamaback.text.RichText;

/** A tip of the day as she reads it, with the way to more and the way out below it. */
final class TipPage {
  private final Speech speech;

  TipPage(Speech speech) {
    this.speech = speech;
  }

  OutgoingMessage message(Tip tip) {
    Wording wording = speech.wording();
    return new OutgoingMessage(
        text(tip).then(wording.text(Line.TIP_END)),
        List.of(
            List.of(new Action.ShowEntry(tip.topic()).button(wording.label(Line.BUTTON_TIP_MORE))),
            List.of(new TipChoice.Stop().button(wording.label(Line.BUTTON_TIPS_STOP)))),
        Placement.NEW_MESSAGE);
  }

  /** For readers of a channel: nothing below it changes anything for the others. */
  OutgoingMessage post(Tip tip) {
    Button more =
        new Button(
            speech.wording().label(Line.BUTTON_TIP_MORE),
            Routes.topicLink(tip.topic()),
            Button.Effect.OPEN_PRIVATELY);
    return new OutgoingMessage(text(tip), List.of(List.of(more)), Placement.NEW_MESSAGE);
  }

  private RichText text(Tip tip) {
    Wording wording = speech.wording();
    // Tips are not translated yet.
    RichText language =
        speech.language().equals(Turns.ENGLISH)
            ? RichText.EMPTY
            : wording.text(Line.TIP_IN_ENGLISH);
    return wording.text(Line.TIP_TITLE).then(RichText.of(tip.text())).then(language);
  }
}
