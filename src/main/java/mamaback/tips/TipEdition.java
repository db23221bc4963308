package mamaback.tips;

import java.util.List;
import mamaback.knowledge.Tip;

/** The tips of one state of the knowledge, and how readers see them. */
public record TipEdition(List<Tip> tips, TipLayout layout) {
  public TipEdition {
    tips = List.copyOf(tips);
  }
}
