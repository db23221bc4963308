package mamaback.telegram;

import mamaback.profile.Profile;

/**
 * Who walks through the bot.
 *
 * @param readsAll whether she opens every answer that there is
 */
record Walker(String name, String language, Profile profile, boolean isGroup, boolean readsAll) {
  static Walker of(String name, String language, Profile profile) {
    return new Walker(name, language, profile, false, false);
  }

  Walker readingAll() {
    return new Walker(name, language, profile, isGroup, true);
  }

  Walker inAGroup() {
    return new Walker(name, language, profile, true, readsAll);
  }

  @Override
  public String toString() {
    return name + " in " + language;
  }
}
