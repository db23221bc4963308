package mamaback.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mamaback.conversation.BirthDates.Order;
import mamaback.conversation.BirthDates.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a birth date may be written. */
class BirthDatesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-10-03            | 2026-10-03
          3 October 2026        | 2026-10-03
          3rd of October        | 2026-10-03
          Oct 3, 2026           | 2026-10-03
          3 de octubre de 2026  | 2026-10-03
          3/10/2026             | 2026-10-03
          3.10.26               | 2026-10-03
          10/23/2026            | 2026-10-23
          25 dec                | 2025-12-25
          3 sept                | 2026-09-03
          29 february           | 2024-02-29
          Feb 29                | 2024-02-29
          6 weeks               | 2026-10-09
          about 6 weeks ago     | 2026-10-09
          6 semanas             | 2026-10-09
          10 days old           | 2026-11-10
          3 months              | 2026-08-20
          about two weeks ago   | 2026-11-06
          two months ago        | 2026-09-20
          a week ago            | 2026-11-13
          a couple of weeks ago | 2026-11-06
          on the 3rd of october | 2026-10-03
          the third of october  | 2026-10-03
          october the twenty first | 2026-10-21
          hace dos semanas      | 2026-11-06
          el tres de octubre    | 2026-10-03
          i mean 8 weeks        | 2026-09-25
          yesterday             | 2026-11-19
          """)
  void readsADate(String text, LocalDate date) {
    assertThat(read(text)).isEqualTo(new Typed.Date(date));
  }

  @Test
  void readsTheMonthFirstWhereThatIsTheCustom() {
    assertThat(BirthDates.ofText("3/10/2026", TODAY, Order.MONTH_FIRST))
        .isEqualTo(new Typed.Date(LocalDate.parse("2026-03-10")));
  }

  /** In 2028 it is still to come; that of 2024 is too long ago. */
  @Test
  void aLeapDayThatIsStillToComeIsNotMovedToAnother() {
    LocalDate winter = LocalDate.parse("2028-01-15");

    assertThat(BirthDates.ofText("29 february", winter, Order.DAY_FIRST))
        .isEqualTo(new Typed.Impossible());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-01",
        "3 October 2019",
        "31/02/2026",
        "30 february",
        "2026-13-45",
        "400 weeks"
      })
  void refusesADateThatCannotBe(String text) {
    assertThat(read(text)).isEqualTo(new Typed.Impossible());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"my back hurts", "can I lift 3 weeks after birth?", "skip", "", "3 bananas ago"})
  void takesNothingElseForADate(String text) {
    assertThat(read(text)).isEqualTo(new Typed.NoDate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"w999", "x", "w", "2026-99-99", "w-3", ""})
  void refusesButtonsThatItNeverMade(String data) {
    assertThat(BirthDates.ofButton(data, TODAY)).isEmpty();
  }

  private static Typed read(String text) {
    return BirthDates.ofText(text, TODAY, Order.DAY_FIRST);
  }
}
