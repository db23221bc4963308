package mamaback.knowledge;

/** What she may ask or tell while an emergency is open, what is most definite first. */
public enum Meanwhile {
  /** How she gets there, and whether she may drive. */
  DRIVE(Line.MEANWHILE_DRIVE),
  /** Who minds the baby. */
  BABY(Line.MEANWHILE_BABY),
  /** She cannot get there, or is alone. */
  STRANDED(Line.MEANWHILE_STRANDED),
  /** What to tell those whom she calls. */
  SAY(Line.MEANWHILE_SAY),
  /** She has called, or help is on its way. */
  WAITING(Line.MEANWHILE_WAITING),
  /** Whether it has to be, and now. */
  GO(Line.MEANWHILE_GO),
  /** A word of yes, no or thanks, to whatever. */
  NOD(Line.MEANWHILE_NOD);

  private final Line line;

  Meanwhile(Line line) {
    this.line = line;
  }

  /** What is said to it. */
  public Line line() {
    return line;
  }
}
