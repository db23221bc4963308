package mamaback.telegram;

import mamaback.profile.Profile;

/**
 * Who walks through the bot.
 *
 * @param readsAll whether she opens every answer that there is
 */
record Walker(String name, String language, Profile profile, boolean isGroup, boolean readsAll) {
  @Override
  public String toString() {
    return name + " in " + language;
  }
}
