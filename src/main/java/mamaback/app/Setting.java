package mamaback.app;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mamaback.search.Thresholds;

/** The keys of the settings file and what holds where they are not given. */
enum Setting {
  TELEGRAM_API_URL("telegram.api-url", "https://api.telegram.org"),
  TELEGRAM_POLL_SECONDS("telegram.poll-seconds", "50"),
  TELEGRAM_WEBHOOK_URL("telegram.webhook-url", ""),
  TELEGRAM_WEBHOOK_BIND("telegram.webhook-bind", "127.0.0.1"),
  TELEGRAM_WEBHOOK_PORT("telegram.webhook-port", "8090"),
  STORE_FOLDER("store.folder", "data"),
  STORE_URL("store.url", ""),
  STORE_BLOCKED_DAYS("store.blocked-days", "30"),
  TIPS_PER_SECOND("tips.per-second", "25"),
  TIPS_PAID_BROADCAST("tips.paid-broadcast", "no"),
  ANSWERS_ANSWER_FROM("answers.answer-from", String.valueOf(Thresholds.USUAL.answer())),
  ANSWERS_SUGGEST_FROM("answers.suggest-from", String.valueOf(Thresholds.USUAL.suggest())),
  LEARNT_FOLDER("learnt.folder", ""),
  OPERATOR_PORT("operator.port", "0"),
  OPERATOR_ADMINS("operator.admins", "");

  static final String VARIABLE_PREFIX = "MAMABACK_";

  private final String key;
  private final String fallback;

  Setting(String key, String fallback) {
    this.key = key;
    this.fallback = fallback;
  }

  String key() {
    return key;
  }

  String fallback() {
    return fallback;
  }

  /** The environment variable that overrides it. */
  String variable() {
    return VARIABLE_PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  static Optional<Setting> find(String key) {
    return Stream.of(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  static Optional<Setting> findByVariable(String variable) {
    return Stream.of(values()).filter(setting -> setting.variable().equals(variable)).findFirst();
  }
}
