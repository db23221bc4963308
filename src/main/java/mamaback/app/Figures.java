package mamaback.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import mamaback.operation.Meters;
import mamaback.operation.Need;
import mamaback.operation.OperatorServer;

/** The figures for the operator, served while the bot runs where a port is set. */
record Figures(Optional<OperatorServer> server) implements AutoCloseable {
  /** A poll may wait for its timeout; beyond this much more, something is wrong. */
  private static final Duration GRACE = Duration.ofMinutes(1);

  /**
   * Serves from now on.
   *
   * @param store whether what is kept can be reached
   * @throws SettingsException if the port is taken
   */
  static Figures serve(Settings settings, Meters meters, Clock clock, BooleanSupplier store)
      throws SettingsException {
    int port = settings.operator().port();
    if (port == 0) {
      return new Figures(Optional.empty());
    }
    try {
      Duration silence = settings.receiving().pollTimeout().plus(GRACE);
      List<Need> needs =
          List.of(
              Need.ofKnowledge(meters),
              new Need("the store cannot be reached", store),
              Need.ofTelegram(meters, clock, silence));
      return new Figures(Optional.of(OperatorServer.start(port, meters, needs)));
    } catch (IOException e) {
      throw new SettingsException(
          Setting.OPERATOR_PORT.key() + ": port " + port + " cannot be used. Give another one.");
    }
  }

  /** Says where they are. */
  void announce(PrintWriter out) {
    server.ifPresent(each -> out.println("Figures for the operator: " + each.address()));
  }

  @Override
  public void close() {
    server.ifPresent(OperatorServer::close);
  }
}
