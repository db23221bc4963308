package mamaback.app;

import java.util.List;
import mamaback.chat.Button;
import mamaback.chat.OutgoingMessage;
import mamaback.text.PlainText;

/** Shows messages as lines of text, buttons numbered from one. */
final class Terminal {
  private Terminal() {}

  static String shown(OutgoingMessage message) {
    StringBuilder shown = new StringBuilder(PlainText.of(message.text()));
    List<Button> buttons = buttons(message);
    for (int i = 0; i < buttons.size(); i++) {
      shown.append(i == 0 ? "\n\n" : "\n").append("[").append(i + 1).append("] ");
      shown.append(buttons.get(i).label());
    }
    return shown.toString();
  }

  static List<Button> buttons(OutgoingMessage message) {
    return message.rows().stream().flatMap(List::stream).toList();
  }
}
