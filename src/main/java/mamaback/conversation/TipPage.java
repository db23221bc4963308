package mamaback.conversation;

import java.util.List;
import mamaback.chat.OutgoingMessage;
import mamaback.chat.OutgoingMessage.Placement;
import mamaback.knowledge.Line;
import mamaback.knowledge.Tip;
import mamaback.knowledge.Wording;
import mamaback.text.RichText;
import mamaback.tips.TipLayout;

/** A tip of the day as she reads it, with the way to more and the way out below it. */
public final class TipPage implements TipLayout {
  private final Wording wording;

  public TipPage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public OutgoingMessage message(Tip tip) {
    RichText text =
        wording.text(Line.TIP_TITLE).then(RichText.of(tip.text())).then(wording.text(Line.TIP_END));
    return new OutgoingMessage(
        text,
        List.of(
            List.of(new Action.ShowEntry(tip.topic()).button(wording.label(Line.BUTTON_TIP_MORE))),
            List.of(new TipChoice.Stop().button(wording.label(Line.BUTTON_TIPS_STOP)))),
        Placement.NEW_MESSAGE);
  }
}
