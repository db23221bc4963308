package mamaback.app;

import java.util.List;
import java.util.stream.Stream;
import mamaback.chat.Button;
import mamaback.chat.ButtonSwap;
import mamaback.chat.OutgoingMessage;
import mamaback.text.PlainText;
import mamaback.text.RichText;

/** Shows messages as lines of text, buttons numbered from one. */
final class Terminal {
  private Terminal() {}

  static String shown(OutgoingMessage message) {
    StringBuilder shown = new StringBuilder(PlainText.of(text(message)));
    List<Button> buttons = buttons(message);
    for (int i = 0; i < buttons.size(); i++) {
      shown.append(i == 0 ? "\n\n" : "\n").append("[").append(i + 1).append("] ");
      shown.append(buttons.get(i).label());
    }
    return shown.toString();
  }

  /** Nothing that was printed can be changed any more. */
  private static RichText text(OutgoingMessage message) {
    return message.text().isEmpty()
        ? message.swap().map(ButtonSwap::otherwise).orElse(message.text())
        : message.text();
  }

  static List<Button> buttons(OutgoingMessage message) {
    return Stream.concat(
            message.rows().stream(),
            message.swap().map(ButtonSwap::rows).stream().flatMap(List::stream))
        .flatMap(List::stream)
        .toList();
  }
}
