package mamaback.conversation;

import java.util.ArrayList;
import java.util.List;
import mamaback.chat.Button;

/** Puts buttons in rows. */
final class Rows {
  private Rows() {}

  /** Rows of {@code most} buttons; the last may have fewer. */
  static List<List<Button>> of(List<Button> buttons, int most) {
    List<List<Button>> rows = new ArrayList<>();
    for (int i = 0; i < buttons.size(); i += most) {
      rows.add(buttons.subList(i, Math.min(i + most, buttons.size())));
    }
    return rows;
  }
}
