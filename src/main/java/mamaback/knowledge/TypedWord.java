package mamaback.knowledge;

import java.util.Arrays;
import java.util.Optional;

/**
 * What she may type instead of tapping; {@code typed} in {@code wording.yaml} says in which words.
 */
public enum TypedWord {
  YES,
  NO,
  SKIP,
  VAGINAL,
  ASSISTED,
  C_SECTION,
  BREAST,
  MIXED,
  BOTTLE,
  NEXT,
  BACK,
  EASIER,
  DONE,
  STOP,
  FIRST,
  SECOND,
  THIRD,
  NONE,
  HELPFUL,
  NOT_HELPFUL,
  SOURCES,
  MORE,
  TOPICS,
  GUIDE,
  DO_HELP,
  DO_TOPICS,
  DO_TIPS,
  DO_ME,
  DO_VISIT,
  DO_PRIVACY,
  DO_EXPORT,
  DO_FORGET,
  DO_STOP;

  /** The word that is named {@code key} in the file. */
  public static Optional<TypedWord> find(String key) {
    return Arrays.stream(values()).filter(word -> Key.of(word).equals(key)).findFirst();
  }
}
