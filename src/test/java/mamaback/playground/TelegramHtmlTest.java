package mamaback.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bot API, "HTML style": what the page is given of it. */
class TelegramHtmlTest {
  @Test
  void tellsHowCharactersLook() {
    assertThat(TelegramHtml.parse("a <b>bold <i>both</i></b> &lt;b&gt; &amp;amp;"))
        .hasValue(
            List.of(
                new Piece("a ", List.of(), ""),
                new Piece("bold ", List.of("bold"), ""),
                new Piece("both", List.of("bold", "italic"), ""),
                new Piece(" <b> &amp;", List.of(), "")));
  }

  @Test
  void leadsOnlyToTheWeb() {
    assertThat(TelegramHtml.parse("<a href=\"https://a.example/?b=1&amp;c=2\">x</a>"))
        .hasValue(List.of(new Piece("x", List.of("link"), "https://a.example/?b=1&c=2")));
    assertThat(TelegramHtml.parse("<a href=\"javascript:alert(1)\">x</a>"))
        .hasValue(List.of(new Piece("x", List.of("link"), "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>open",
        "shut</b>",
        "<b><i>crossed</b></i>",
        "<script>x</script>",
        "a < b",
        "a > b",
        "a & b",
        "<img src=x onerror=y>",
        "<B>loud</B>"
      })
  void refusesWhatTelegramRefuses(String html) {
    assertThat(TelegramHtml.parse(html)).isEmpty();
  }
}
