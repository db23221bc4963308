package mamaback.knowledge;

/** A condition under which the last answer may be asked for again, the most definite first. */
public enum Modifier {
  PREGNANT,
  C_SECTION,
  BREASTFEEDING,
  EPIDURAL,
  /** So many weeks or months since the birth. */
  WEEKS
}
