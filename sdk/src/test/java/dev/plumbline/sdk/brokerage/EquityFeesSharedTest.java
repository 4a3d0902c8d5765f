package dev.plumbline.sdk.brokerage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.fill.MarketBench;
import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.Evidence;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// LEAN's fees and leverage of a share at every brokerage: `rules/equity_fees.csv`, asked as in
/// `rules/Rules.cs`.
class EquityFeesSharedTest {
  @Tag("shared")
  @Test
  void equalLeansFeesAndLeverageOfAllBrokerages() throws IOException {
    List<String> rows = Files.readAllLines(Shared.lean("rules", "equity_fees.csv"));
    List<String> differences = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String ours = answer(row.split(",", -1));
      if (!ours.equals(row)) {
        differences.add(row + " <> " + ours);
      }
    }
    int answers = rows.size() - 1;
    Evidence.note(
        "rules", "equity_fees.csv", new Evidence.Rows(answers, answers - differences.size()));
    assertTrue(rows.size() > 1_800, "rows: " + rows.size());
    assertEquals(List.of(), differences);
  }

  private static String answer(String[] row) {
    MarketBench bench = MarketBench.minutes();
    String price = row[2];
    bench.trades(String.join(" ", price, price, price, price));
    BrokerageModel brokerage = BrokerageName.of(row[0]).create(AccountType.MARGIN);
    FeeModel model = brokerage.getFeeModel(bench.spy());
    OrderTerms terms = bench.terms(row[3], "2013-10-07T10:00:00");
    boolean limit = row[4].equals("Limit");
    Order order = limit ? new LimitOrder(terms, Decimal.of(price)) : new MarketOrder(terms);
    String asked =
        String.join(",", row[0], model.getClass().getSimpleName(), price, row[3], row[4]);
    try {
      OrderFee fee = model.getOrderFee(new OrderFeeParameters(bench.spy(), order));
      Decimal leverage = brokerage.getLeverage(bench.spy());
      return asked + "," + fee.amountExact() + "," + fee.currency() + "," + leverage;
    } catch (IllegalArgumentException e) {
      return asked + ",error," + row[6] + ",";
    }
  }
}
