package mamaback.chat;

import java.util.ArrayList;
import java.util.List;
import mamaback.text.RichText;

/**
 * Other buttons below the message whose button was tapped; its text and the rest of its buttons
 * stay.
 *
 * @param kind the rows that go are those with a button of this {@linkplain Button#kind kind}
 * @param rows what takes their place
 * @param otherwise what to say where the message cannot be changed
 */
public record ButtonSwap(String kind, List<List<Button>> rows, RichText otherwise) {
  public ButtonSwap {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The buttons that stood as {@code old}, as they stand from now on. */
  public List<List<Button>> in(List<List<Button>> old) {
    List<List<Button>> all = new ArrayList<>();
    boolean isDone = false;
    for (List<Button> row : old) {
      if (row.stream().noneMatch(button -> button.kind().equals(kind))) {
        all.add(row);
      } else if (!isDone) {
        all.addAll(rows);
        isDone = true;
      }
    }
    return all;
  }
}
