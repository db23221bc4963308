package mamaback.tips;

import java.time.zone.ZoneRulesProvider;

/** Lets the times of tips follow when a country changes its clocks. Thread-safe. */
public interface ZoneChanges {
  /**
   * Reckons anew when each subscription is due, unless that was done by {@code version} already.
   * Begun again where it was broken off. Returns how many changed.
   */
  int follow(String version);

  /** The version of the time zones that this program runs with, as in 2026a. */
  static String current() {
    // All zones come with one version; London is in every one of them.
    return ZoneRulesProvider.getVersions("Europe/London").lastEntry().getKey();
  }
}
