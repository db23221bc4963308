package mamaback.telegram;

import mamaback.profile.Profile;

/**
 * Who walks through the bot.
 *
 * @param readsAll whether she opens every answer that there is
 */
record Walker(String name, String language, Profile profile, boolean isGroup, boolean readsAll) {
  private static final String BOT = "@mamaback_bot";

  static Walker of(String name, String language, Profile profile) {
    return new Walker(name, language, profile, false, false);
  }

  Walker readingAll() {
    return new Walker(name, language, profile, isGroup, true);
  }

  Walker inAGroup() {
    return new Walker(name, language, profile, true, readsAll);
  }

  /** What she has to write so that {@code words} reach the bot. */
  String saying(String words) {
    if (!isGroup) {
      return words;
    }
    return words.startsWith("/") ? words.replaceFirst("^(/\\w*)", "$1" + BOT) : BOT + " " + words;
  }

  @Override
  public String toString() {
    return name + " in " + language;
  }
}
