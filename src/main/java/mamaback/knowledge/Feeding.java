package mamaback.knowledge;

/** How the baby is fed; pumped milk counts as breast. */
public enum Feeding {
  BREAST,
  MIXED,
  BOTTLE
}
