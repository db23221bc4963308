package mamaback.profile;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is kept of one woman, as she may read it.
 *
 * @param toldAt when she last told each fact of the profile
 */
public record PersonalRecord(
    Profile profile, Preferences preferences, Notes notes, Map<String, Instant> toldAt) {
  public PersonalRecord {
    toldAt = Map.copyOf(toldAt);
  }

  /** Everything known by its name; what is unknown is left out. */
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    put(map, "birthDate", profile.birthDate());
    put(map, "birthType", profile.birth());
    put(map, "feeding", profile.feeding());
    profile.epidural().ifPresent(had -> map.put("epidural", had));
    map.put("pregnant", profile.pregnant());
    map.put("bereaved", profile.bereaved());
    put(map, "language", preferences.language());
    put(map, "country", preferences.country());
    put(map, "timeZone", preferences.zone());
    preferences.mayKeepQuestions().ifPresent(may -> map.put("questionsMayBeKept", may));
    put(map, "lastTopic", notes.topic().map(Notes.Topic::entry));
    put(map, "lastTopicAt", notes.topic().map(Notes.Topic::at));
    put(map, "openEmergencySince", notes.emergency());
    put(map, "lastEmergency", notes.lastEmergency());
    put(map, "lastInjury", notes.injury());
    Map<String, Object> told = new TreeMap<>();
    toldAt.forEach((fact, at) -> told.put(fact, at.toString()));
    map.put("toldAt", told);
    return map;
  }

  private static void put(Map<String, Object> map, String name, Optional<?> value) {
    value.ifPresent(known -> map.put(name, known.toString()));
  }

  @Override
  public String toString() {
    return "PersonalRecord[masked]";
  }
}
