package mamaback.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mamaback.knowledge.Fault;
import mamaback.knowledge.yaml.Faults;
import mamaback.knowledge.yaml.Node;
import mamaback.knowledge.yaml.YamlParser;
import mamaback.store.StoreSettings;
import mamaback.telegram.TelegramSettings.Fee;

/** Reads settings from a file and lets environment variables override them. */
final class SettingsReader {
  private static final String TELEGRAM_HOST = "api.telegram.org";

  /** Bot API, setWebhook, notes; -1 is the port of the scheme. */
  private static final Set<Integer> WEBHOOK_PORTS = Set.of(-1, 443, 80, 88, 8443);

  private static final Pattern ID = Pattern.compile("\\d{1,18}");

  private final Path file;
  private final List<Fault> found = new ArrayList<>();
  private final Faults faults;
  private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

  private SettingsReader(Path file) {
    this.file = file;
    this.faults = new Faults(file, found);
  }

  /** A value and where it was given. */
  private record Value(String text, Path origin, int line) {}

  /**
   * @throws SettingsException if the file cannot be read, or a key or value is wrong; it lists all
   *     faults
   */
  static Settings read(Path file, Map<String, String> environment) throws SettingsException {
    return new SettingsReader(file).read(environment);
  }

  private Settings read(Map<String, String> environment) throws SettingsException {
    try {
      flatten("", new YamlParser(faults, 0).parse(Files.readString(file)));
    } catch (IOException e) {
      faults.add(1, "cannot be read", "Run in the project's folder, or give --config FILE");
    }
    environment.forEach(this::override);
    Settings settings =
        new Settings(
            address(Setting.TELEGRAM_API_URL),
            receiving(),
            store(),
            tips(),
            number(Setting.ANSWERS_ANSWER_FROM, 0, 1),
            number(Setting.ANSWERS_SUGGEST_FROM, 0, 1),
            new OperatorSettings((int) number(Setting.OPERATOR_PORT, 0, 65_535), admins()),
            folderIfGiven(Setting.LEARNT_FOLDER));
    if (settings.suggestFrom() > settings.answerFrom()) {
      reject(Setting.ANSWERS_SUGGEST_FROM, "is above answers.answer-from", "Lower it");
    }
    if (!found.isEmpty()) {
      throw new SettingsException(found);
    }
    return settings;
  }

  private void flatten(String prefix, Node node) {
    switch (node) {
      case Node.Mapping(int ignored, Map<String, Node> children) ->
          children.forEach(
              (key, child) -> flatten(prefix.isEmpty() ? key : prefix + "." + key, child));
      case Node.Scalar(int line, String text) -> given(prefix, text, line);
      case Node.Sequence(int line, var ignored) ->
          faults.add(line, "'" + prefix + "' must be one value", "Write it without a list");
      case Node.Empty ignored -> {
        // Nothing after the colon, or an empty file: what is built in holds.
      }
    }
  }

  private void given(String key, String text, int line) {
    Optional<Setting> setting = Setting.find(key);
    if (setting.isEmpty()) {
      faults.add(line, "unknown key '" + key + "'", "Remove it, or look the name up");
      return;
    }
    values.put(setting.get(), new Value(text, file, line));
  }

  private void override(String variable, String text) {
    if (!variable.startsWith(Setting.VARIABLE_PREFIX)) {
      return;
    }
    Path origin = Path.of("environment variable " + variable);
    Optional<Setting> setting = Setting.findByVariable(variable);
    if (setting.isEmpty()) {
      new Faults(origin, found).add(1, "no key has this name", "Unset it, or mend its name");
      return;
    }
    values.put(setting.get(), new Value(text, origin, 1));
  }

  private Value text(Setting setting) {
    return values.getOrDefault(setting, new Value(setting.fallback(), file, 1));
  }

  private ReceivingSettings receiving() {
    Duration pollTimeout = Duration.ofSeconds((long) number(Setting.TELEGRAM_POLL_SECONDS, 1, 50));
    InetSocketAddress address =
        new InetSocketAddress(
            text(Setting.TELEGRAM_WEBHOOK_BIND).text(),
            (int) number(Setting.TELEGRAM_WEBHOOK_PORT, 1, 65_535));
    if (address.isUnresolved()) {
      reject(Setting.TELEGRAM_WEBHOOK_BIND, "is no address of this machine", "Write 127.0.0.1");
    }
    Optional<ReceivingSettings.Place> webhook =
        text(Setting.TELEGRAM_WEBHOOK_URL).text().isBlank()
            ? Optional.empty()
            : Optional.of(new ReceivingSettings.Place(webhookUrl(), address));
    return new ReceivingSettings(pollTimeout, webhook);
  }

  /** Telegram's own server insists; a local Bot API server (Bot API, "Using a Local") does not. */
  private URI webhookUrl() {
    URI url = address(Setting.TELEGRAM_WEBHOOK_URL);
    boolean isForTelegram =
        url.getHost() != null && text(Setting.TELEGRAM_API_URL).text().contains(TELEGRAM_HOST);
    boolean isDeliverable =
        "https".equals(url.getScheme()) && WEBHOOK_PORTS.contains(url.getPort());
    if (isForTelegram && !isDeliverable) {
      reject(
          Setting.TELEGRAM_WEBHOOK_URL,
          "is not where Telegram delivers",
          "Write https://host/path, with port 443, 80, 88, 8443 or none");
    }
    return url;
  }

  private StoreSettings store() {
    String url = text(Setting.STORE_URL).text();
    if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
      reject(Setting.STORE_URL, "is no address of PostgreSQL", "Write jdbc:postgresql://host/name");
    }
    return new StoreSettings(
        Optional.of(url).filter(given -> !given.isEmpty()), folder(Setting.STORE_FOLDER));
  }

  private Path folder(Setting setting) {
    try {
      return Path.of(text(setting).text());
    } catch (InvalidPathException e) {
      reject(setting, "is no folder", "Mend it");
      return Path.of(setting.fallback());
    }
  }

  private TipSettings tips() {
    boolean isPaid = yesOrNo(Setting.TIPS_PAID_BROADCAST);
    int most = isPaid ? TipSettings.MOST_PAID : TipSettings.MOST_FREE;
    int perSecond = (int) number(Setting.TIPS_PER_SECOND, 1, most);
    return new TipSettings(perSecond, isPaid ? Fee.PAID : Fee.FREE);
  }

  private boolean yesOrNo(Setting setting) {
    String text = text(setting).text();
    if (!List.of("yes", "no").contains(text)) {
      reject(setting, "is neither yes nor no", "Mend it");
    }
    return text.equals("yes");
  }

  private double number(Setting setting, double least, double most) {
    try {
      double number = Double.parseDouble(text(setting).text());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, like a number out of range.
    }
    reject(setting, "is no number from " + least + " to " + most, "Mend it");
    return least;
  }

  private Optional<Path> folderIfGiven(Setting setting) {
    return text(setting).text().isBlank() ? Optional.empty() : Optional.of(folder(setting));
  }

  private Set<Long> admins() {
    String text = text(Setting.OPERATOR_ADMINS).text();
    Set<Long> admins = new HashSet<>();
    for (String id : text.isBlank() ? new String[0] : text.split(",", -1)) {
      if (ID.matcher(id.strip()).matches()) {
        admins.add(Long.parseLong(id.strip()));
      } else {
        reject(Setting.OPERATOR_ADMINS, "is no list of ids", "Write numbers with commas between");
      }
    }
    return admins;
  }

  private URI address(Setting setting) {
    String text = text(setting).text();
    try {
      URI address = new URI(text);
      if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Reported below, like an address without a host.
    }
    reject(setting, "is no web address: " + text, "Write http(s)://host or http(s)://host:port");
    return URI.create(setting.fallback());
  }

  private void reject(Setting setting, String problem, String mend) {
    Value value = text(setting);
    new Faults(value.origin(), found).add(value.line(), setting.key() + " " + problem, mend);
  }
}
