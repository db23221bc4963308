package mamaback.conversation;

import java.util.List;
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
    // Tips are not translated yet.
    RichText language =
        speech.language().equals(Turns.ENGLISH)
            ? RichText.EMPTY
            : wording.text(Line.TIP_IN_ENGLISH);
    RichText text =
        wording
            .text(Line.TIP_TITLE)
            .then(RichText.of(tip.text()))
            .then(language)
            .then(wording.text(Line.TIP_END));
    return new OutgoingMessage(
        text,
        List.of(
            List.of(new Action.ShowEntry(tip.topic()).button(wording.label(Line.BUTTON_TIP_MORE))),
            List.of(new TipChoice.Stop().button(wording.label(Line.BUTTON_TIPS_STOP)))),
        Placement.NEW_MESSAGE);
  }
}
