package dev.plumbline.backtests.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.value.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectiveTest {
  @ParameterizedTest
  @CsvSource({
    "sharpe, sharpe:max",
    "Sharpe Ratio, sharpe:max",
    "drawdown, drawdown:min",
    "drawdown:max, drawdown:max",
    "Compounding Annual Return, annual-return:max",
    "End Equity, end-equity:max",
    "Total Orders, orders:min"
  })
  void readsAMeasureByItsOwnNameAndByLeans(String text, String objective) {
    assertEquals(objective, Objective.parse(text).text());
  }

  @Test
  void namesTheNearestMeasure() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Objective.parse("sharp"));
    assertTrue(error.getMessage().contains("did you mean sharpe?"), error.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "drawdown<0.2, drawdown<0.2",
    "drawdown < 20 %, drawdown<0.2",
    "Win Rate>=0.5, win-rate>=0.5",
    "orders>30, orders>30"
  })
  void readsAConstraint(String text, String constraint) {
    assertEquals(constraint, Constraint.parse(text).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"drawdown", "drawdown=0.2", "drawdown<", "drawdown<a", "<0.2"})
  void refusesWhatIsNoConstraint(String text) {
    assertThrows(IllegalArgumentException.class, () -> Constraint.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"<, false, true", "<=, true, true", ">, false, false", ">=, true, false"})
  void holdsAtTheBoundOnlyWhereItSaysSo(String operator, boolean atBound, boolean below) {
    Constraint constraint = Constraint.parse("drawdown" + operator + "0.2");
    assertEquals(atBound, constraint.holds(SomeTrials.withDrawdown(Decimal.of("0.20"))));
    assertEquals(below, constraint.holds(SomeTrials.withDrawdown(Decimal.of("0.19"))));
  }
}
