package dev.plumbline.sdk.slippage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.fill.MarketBench;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SlippageModel;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SlippageModelsTest {
  private final MarketBench bench = MarketBench.minutes();

  private Order order(String quantity) {
    return bench.numbered(new MarketOrder(bench.terms(quantity, "2013-10-07T10:00:00")));
  }

  private String slippage(SlippageModel model, String quantity) {
    return model.getSlippageApproximation(bench.spy(), order(quantity)).normalize().toString();
  }

  @Test
  void hasNoneBeforeTheFirstPrice() {
    assertEquals("0", slippage(new ConstantSlippageModel(0.01), "10"));
    assertEquals("0", slippage(new AlphaStreamsSlippageModel(), "10"));
    assertEquals("0", slippage(new VolumeShareSlippageModel(), "10"));
    assertEquals("0", slippage(NullSlippageModel.INSTANCE, "10"));
  }

  @Test
  void takesAFixedPartOfThePrice() {
    bench.trades("200 200 200 200");
    assertEquals("2", slippage(new ConstantSlippageModel(0.01), "10"));
    assertEquals("0.02", slippage(new AlphaStreamsSlippageModel(), "10"));
  }

  @Test
  void growsWithTheSquareOfTheShareOfTheVolumeUpToALimit() {
    bench.trades("200 200 200 200");
    // 100 of 10,000 shares: 0.01^2 x 0.1 x 200
    assertEquals("0.002", slippage(new VolumeShareSlippageModel(), "-100"));
    // above the limit of 2.5 %: 0.025^2 x 0.1 x 200
    assertEquals("0.0125", slippage(new VolumeShareSlippageModel(), "5000"));
    assertEquals("0.5", slippage(new VolumeShareSlippageModel(0.05, 1), "5000"));
  }

  @Test
  void takesTheLimitAndSaysSoWhereThereIsNoVolume() {
    List<String> log = new ArrayList<>();
    Decimal p = Decimal.of(200);
    long now = bench.spy().localTimeNs();
    bench
        .spy()
        .setMarketPrice(
            new TradeBar(
                bench.spy().symbol(),
                now - Nanos.MINUTE,
                now,
                new Bar(p, p, p, p),
                Decimal.ZERO,
                false));
    SlippageModel model = new VolumeShareSlippageModel(0.025, 0.1, log::add);
    assertEquals("0.0125", slippage(model, "1"));
    assertEquals(
        List.of(
            "VolumeShareSlippageModel.GetSlippageApproximation: Bar volume cannot be zero or"
                + " negative. Volume: 0. Using maximum slippage percentage of 0.0000625"),
        log);
  }

  @Test
  void knowsNoVolumeOfATick() {
    bench.spy().setMarketPrice(bench.tradeTick("100", "P", ""));
    assertThrows(IllegalStateException.class, () -> slippage(new VolumeShareSlippageModel(), "1"));
  }

  // The first three numbers of new System.Random(42).NextDouble() in .NET
  @Test
  void drawsTheNumbersOfDotNetsSeededGenerator() {
    SeededRandom random = new SeededRandom(42);
    assertEquals(0.6681064659115423, random.nextDouble());
    assertEquals(0.14090729837348093, random.nextDouble());
    assertEquals(0.12551828945312568, random.nextDouble());
  }

  @Test
  void modelsTheMarketImpactOfTheOrder() {
    bench.trades("100 100 100 100");
    SlippageModel small = new MarketImpactSlippageModel(SlippageModelsTest::twentyDays);
    SlippageModel large = new MarketImpactSlippageModel(SlippageModelsTest::twentyDays);
    double little = 0;
    double much = 0;
    for (int i = 0; i < 400; i++) {
      little += Double.parseDouble(slippage(small, "1"));
      much += Double.parseDouble(slippage(large, "100000"));
    }
    assertTrue(little >= 0 && much > 2 * little, little + " for one share, " + much);
  }

  @Test
  void repeatsTheMarketImpactWithTheSameSeed() {
    bench.trades("100 100 100 100");
    SlippageModel first = new MarketImpactSlippageModel(SlippageModelsTest::twentyDays);
    SlippageModel second = new MarketImpactSlippageModel(SlippageModelsTest::twentyDays);
    for (int i = 0; i < 10; i++) {
      assertEquals(slippage(first, "50"), slippage(second, "50"));
    }
  }

  @Test
  void hasNoMarketImpactWithoutDailyBars() {
    bench.trades("100 100 100 100");
    assertEquals("0", slippage(new MarketImpactSlippageModel((security, bars) -> {}), "50"));
  }

  private static void twentyDays(Security security, Consumer<TradeBar> receiver) {
    for (int day = 0; day < 20; day++) {
      Decimal close = Decimal.of(day % 2 == 0 ? 100 : 101);
      long end = Nanos.of(2013, 9, 1) + day * Nanos.DAY;
      receiver.accept(
          new TradeBar(
              security.symbol(),
              end - Nanos.DAY,
              end,
              new Bar(close, close, close, close),
              Decimal.of(1_000_000),
              false));
    }
  }
}
