package mamaback.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import mamaback.chat.ChatId;
import mamaback.knowledge.BirthType;
import mamaback.knowledge.Feeding;
import mamaback.profile.Preferences;
import mamaback.profile.Profile;
import mamaback.profile.Profiles;

/** Keeps profiles and preferences. */
final class SqlProfiles implements Profiles {
  private final Database database;
  private final OfChats<Profile> profiles;
  private final OfChats<Preferences> preferences;

  SqlProfiles(Database database) {
    this.database = database;
    this.profiles = new OfChats<>(database, "profile", SqlProfiles::profile);
    this.preferences = new OfChats<>(database, "preference", SqlProfiles::preferences);
  }

  @Override
  public Profile profile(ChatId chat) {
    return profiles.rows(chat).stream().findFirst().orElse(Profile.UNKNOWN);
  }

  @Override
  public void keep(ChatId chat, Profile profile) {
    database.inTransaction(
        session ->
            session.change(
                "INSERT INTO profile (chat_id, birth_date, birth, feeding, epidural, pregnant,"
                    + " bereaved) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (chat_id) DO UPDATE SET"
                    + " birth_date = excluded.birth_date, birth = excluded.birth, feeding ="
                    + " excluded.feeding, epidural = excluded.epidural, pregnant ="
                    + " excluded.pregnant, bereaved = excluded.bereaved",
                chat,
                profile.birthDate(),
                profile.birth(),
                profile.feeding(),
                profile.epidural(),
                profile.pregnant(),
                profile.bereaved()));
  }

  @Override
  public Preferences preferences(ChatId chat) {
    return preferences.rows(chat).stream().findFirst().orElse(Preferences.UNKNOWN);
  }

  @Override
  public void keep(ChatId chat, Preferences preferences) {
    database.inTransaction(
        session ->
            session.change(
                "INSERT INTO preference (chat_id, language, country, zone, may_keep_questions)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (chat_id) DO UPDATE SET language ="
                    + " excluded.language, country = excluded.country, zone = excluded.zone,"
                    + " may_keep_questions = excluded.may_keep_questions",
                chat,
                preferences.language(),
                preferences.country(),
                preferences.zone().map(ZoneId::getId),
                preferences.mayKeepQuestions()));
  }

  @Override
  public Map<String, Instant> toldAt(ChatId chat) {
    return database.inTransaction(
        session ->
            session
                .list(
                    "SELECT fact, told_at FROM told WHERE chat_id = ?",
                    row -> Map.entry(row.text("fact"), row.instant("told_at")),
                    chat)
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public void noteTold(ChatId chat, String fact, Instant at) {
    database.inTransaction(
        session ->
            session.change(
                "INSERT INTO told (chat_id, fact, told_at) VALUES (?, ?, ?)"
                    + " ON CONFLICT (chat_id, fact) DO UPDATE SET told_at = excluded.told_at",
                chat,
                fact,
                at));
  }

  private static Profile profile(Row row) throws SQLException {
    return new Profile(
        row.findText("birth_date").map(LocalDate::parse),
        row.findName(BirthType.class, "birth"),
        row.findName(Feeding.class, "feeding"),
        row.findYesOrNo("epidural"),
        row.isYes("pregnant"),
        row.isYes("bereaved"));
  }

  private static Preferences preferences(Row row) throws SQLException {
    return new Preferences(
        row.findText("language"),
        row.findText("country"),
        row.findText("zone").map(ZoneId::of),
        row.findYesOrNo("may_keep_questions"));
  }
}
