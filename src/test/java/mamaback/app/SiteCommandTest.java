package mamaback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code site}: the knowledge for reviewers without tools. */
class SiteCommandTest {
  private static final Pattern ARTICLE = Pattern.compile("<article id=");

  @TempDir private Path folder;

  @Test
  void writesAllAnswersSignsAndTipsWithSourcesAndReviewState() throws IOException {
    RunningProgram site = RunningProgram.run("site", folder.resolve("new").toString());

    String page = Files.readString(folder.resolve("new/index.html"));
    assertThat(site.exitCode()).isZero();
    assertThat(ARTICLE.matcher(page).results().count()).isGreaterThanOrEqualTo(128 + 34 + 81);
    assertThat(page).contains("Heat or ice", "Not reviewed.", "<h4>Sources</h4>", "RF-01");
    assertThat(page).contains("<a href=\"#signs\">Signs of danger</a>", "For: birth: c-section");
    assertThat(site.out().lines()).anyMatch(line -> line.matches(".* \\d+ answers, +0 reviewed"));
    assertThat(folder.resolve("new/site.css")).exists();
    assertThat(folder.resolve("new/site.js")).exists();
  }

  @Test
  void tellsAMachineWhatItWroteAndFailsWhereItCannot() throws IOException {
    RunningProgram site = RunningProgram.run("site", folder.toString(), "--json");
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(site.out().lines()).anyMatch(line -> line.contains("\"group\":\"relief\""));
    assertThat(RunningProgram.run("site", file.toString()).exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void leadsNowhereButToSources() throws IOException {
    RunningProgram.run("site", folder.toString());

    String page = Files.readString(folder.resolve("index.html"));
    Matcher loaded =
        Pattern.compile("(?:src|link rel=\"stylesheet\" href)=\"([^\"]+)\"").matcher(page);
    assertThat(loaded.results().map(found -> found.group(1)))
        .containsExactlyInAnyOrder("site.css", "site.js");
  }
}
