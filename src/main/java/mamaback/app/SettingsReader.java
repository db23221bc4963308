package mamaback.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mamaback.store.StoreSettings;
import mamaback.telegram.TelegramSettings.Fee;

/** Reads settings from a file and lets environment variables override them. */
final class SettingsReader {
  private static final Pattern ID = Pattern.compile("\\d{1,18}");

  /** Whoever comes back after a year is better asked anew. */
  private static final int MOST_BLOCKED_DAYS = 365;

  private final SettingValues values;

  private SettingsReader(SettingValues values) {
    this.values = values;
  }

  /**
   * @throws SettingsException if the file cannot be read, or a key or value is wrong; it lists all
   *     faults
   */
  static Settings read(Path file, Map<String, String> environment) throws SettingsException {
    SettingValues values = new SettingValues(file, environment);
    Settings settings = new SettingsReader(values).settings();
    if (!values.faults().isEmpty()) {
      throw new SettingsException(values.faults());
    }
    return settings;
  }

  private Settings settings() {
    return new Settings(
        values.address(Setting.TELEGRAM_API_URL),
        new ReceivingReader(values).receiving(),
        store(),
        Duration.ofDays((int) values.number(Setting.STORE_BLOCKED_DAYS, 1, MOST_BLOCKED_DAYS)),
        tips(),
        values.number(Setting.ANSWERS_ANSWER_FROM, 0, 1),
        values.number(Setting.ANSWERS_SUGGEST_FROM, 0, 1),
        operator(),
        values.folderIfGiven(Setting.LEARNT_FOLDER));
  }

  private StoreSettings store() {
    String url = values.text(Setting.STORE_URL);
    if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
      values.reject(
          Setting.STORE_URL, "is no address of PostgreSQL", "Write jdbc:postgresql://host/name");
    }
    return new StoreSettings(
        Optional.of(url).filter(given -> !given.isEmpty()), values.folder(Setting.STORE_FOLDER));
  }

  private TipSettings tips() {
    boolean isPaid = values.isYes(Setting.TIPS_PAID_BROADCAST);
    int most = isPaid ? TipSettings.MOST_PAID : TipSettings.MOST_FREE;
    int perSecond = (int) values.number(Setting.TIPS_PER_SECOND, 1, most);
    return new TipSettings(perSecond, isPaid ? Fee.PAID : Fee.FREE);
  }

  private OperatorSettings operator() {
    return new OperatorSettings((int) values.number(Setting.OPERATOR_PORT, 0, 65_535), admins());
  }

  private Set<Long> admins() {
    String text = values.text(Setting.OPERATOR_ADMINS);
    Set<Long> admins = new HashSet<>();
    for (String id : text.isBlank() ? new String[0] : text.split(",", -1)) {
      if (ID.matcher(id.strip()).matches()) {
        admins.add(Long.parseLong(id.strip()));
      } else {
        values.reject(
            Setting.OPERATOR_ADMINS, "is no list of ids", "Write numbers with commas between");
      }
    }
    return admins;
  }
}
