package mamaback.knowledge;

/** How the baby was born. */
public enum BirthType {
  VAGINAL,
  ASSISTED,
  C_SECTION
}
