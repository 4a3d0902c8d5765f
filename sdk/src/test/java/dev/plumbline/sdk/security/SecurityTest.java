package dev.plumbline.sdk.security;

import static dev.plumbline.sdk.security.TestAccount.d;
import static dev.plumbline.sdk.security.TestAccount.symbol;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SplitType;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityTest {
  private final TestAccount account = new TestAccount();
  private final Equity spy = account.add("SPY");

  @Test
  void hasNoPriceBeforeTheFirstDatum() {
    assertFalse(spy.hasData());
    assertEquals(Decimal.ZERO, spy.priceExact());
    assertEquals(Decimal.ZERO, spy.bidPriceExact());
    assertTrue(spy.isTradable());
  }

  @Test
  void unknownBidAndAskAreThePrice() {
    account.setPrice(spy, "144.50");
    assertEquals("144.50", spy.bidPriceExact().toString());
    assertEquals(144.5, spy.askPrice());
    assertEquals(144.5, spy.open());
    assertEquals("1000", spy.volumeExact().toString());
  }

  @Test
  void quotesSetBidAndAskButNotThePriceOfAnEquity() {
    spy.setMarketPrice(TestQuotes.quote(spy, "144.40", "144.60"));
    assertEquals(Decimal.ZERO, spy.priceExact());
    assertFalse(spy.hasData());
    assertEquals("144.40", spy.bidPriceExact().toString());
    assertEquals("144.60", spy.askPriceExact().toString());
    assertEquals(300.0, spy.bidSize());
    assertEquals(500.0, spy.askSize());
  }

  @Test
  void tradesSetThePriceWhateverTheQuoteOfTheSameEnd() {
    spy.setMarketPrice(TestQuotes.quote(spy, "144.40", "144.60"));
    spy.setMarketPrice(account.bar(spy, "150"));
    assertEquals(d("150"), spy.priceExact());
    assertEquals("144.40", spy.bidPriceExact().toString());
  }

  @Test
  void splitsChangeTheDataKnownToo() {
    spy.setMarketPrice(TestQuotes.quote(spy, "144.40", "144.60"));
    spy.setMarketPrice(account.bar(spy, "145"));
    spy.applySplit(
        new Split(spy.symbol(), spy.localTimeNs(), d("145"), d("0.4"), SplitType.SPLIT_OCCURRED));
    assertEquals("58.0", spy.priceExact().toString());
    assertEquals("57.760", spy.bidPriceExact().toString());
    assertEquals(750.0, spy.bidSize());
    assertEquals(2500.0, spy.volume());
    TradeBar bar = spy.cache().getData(TradeBar.class);
    assertEquals("58.0", bar.closeExact().toString());
    assertEquals("2500", bar.volumeExact().toString());
    QuoteBar quote = spy.cache().getData(QuoteBar.class);
    assertEquals("57.840", quote.ask().closeExact().toString());
    assertEquals("1250", quote.lastAskSizeExact().toString());
  }

  @Test
  void corporateActionsSetNoPrice() {
    account.setPrice(spy, "144.50");
    spy.setMarketPrice(new Dividend(spy.symbol(), spy.localTimeNs(), d("0.5"), d("144")));
    assertEquals("144.50", spy.priceExact().toString());
    assertTrue(spy.getLastData() instanceof TradeBar);
  }

  @Test
  void volatilityModelHearsOfPricesOnly() {
    List<BaseData> heard = new ArrayList<>();
    spy.setVolatilityModel(
        new VolatilityModel() {
          @Override
          public Decimal volatilityExact() {
            return Decimal.of(heard.size());
          }

          @Override
          public void update(Security security, BaseData data) {
            heard.add(data);
          }
        });
    account.setPrice(spy, "144.50");
    spy.setMarketPrice(
        new Split(spy.symbol(), spy.localTimeNs(), d("144"), d("0.5"), SplitType.SPLIT_OCCURRED));
    spy.setMarketPrice(null);
    assertEquals(1.0, spy.volatilityModel().volatility());
  }

  @Test
  void tellsExchangeTimeAndUtc() {
    assertEquals(LocalDateTime.parse("2013-10-07T12:00:00"), spy.localTime());
    assertEquals(TestAccount.NOON, spy.utcNs());
    assertTrue(spy.exchange().exchangeOpen());
    assertFalse(spy.exchange().closingSoon());
    account.setUtc("2013-10-07T19:51:00");
    assertTrue(spy.exchange().closingSoon());
    account.setUtc("2013-10-07T20:00:00");
    assertFalse(spy.exchange().exchangeOpen());
    assertEquals(252, spy.exchange().tradingDaysPerYear());
  }

  @Test
  void hasNoTimeBeforeItJoinsTheSecurities() {
    Exception e =
        assertThrows(IllegalStateException.class, () -> account.create("IBM").localTime());
    assertTrue(e.getMessage().startsWith("Security.SetLocalTimeKeeper(LocalTimeKeeper) must"));
  }

  @Test
  void takesSubscriptionsOfItsOwnOnly() {
    spy.addData(config(spy.symbol(), MarketTimeZone.NEW_YORK));
    spy.addData(config(spy.symbol(), MarketTimeZone.NEW_YORK));
    assertEquals(1, spy.subscriptions().size());
    assertThrows(
        IllegalArgumentException.class,
        () -> spy.addData(config(symbol("IBM"), MarketTimeZone.NEW_YORK)));
    assertThrows(
        IllegalArgumentException.class,
        () -> spy.addData(config(spy.symbol(), MarketTimeZone.UTC)));
  }

  @Test
  void resetDropsSubscriptionsAndStopsTradingButKeepsThePrice() {
    account.setPrice(spy, "144.50");
    spy.addData(config(spy.symbol(), MarketTimeZone.NEW_YORK));
    spy.reset();
    assertFalse(spy.isTradable());
    assertTrue(spy.subscriptions().isEmpty());
    assertEquals("144.50", spy.priceExact().toString());
  }

  @Test
  void priceStepOfEquitiesIsFinerBelowOneDollar() {
    assertEquals("0.0001", step("0.99"));
    assertEquals("0.01", step("1.00"));
    assertEquals(Decimal.ZERO, PriceVariationModel.ADJUSTED.getMinimumPriceVariation(spy, d("10")));
  }

  @Test
  void shortableUntilAProviderLimitsIt() {
    assertTrue(spy.shortable());
    spy.setShortableProvider(new FixedShortable(0));
    assertFalse(spy.shortable());
    spy.setShortableProvider(new FixedShortable(5));
    assertEquals(5L, spy.totalShortableQuantity());
  }

  private String step(String price) {
    return PriceVariationModel.EQUITY.getMinimumPriceVariation(spy, d(price)).toString();
  }

  private static SubscriptionDataConfig config(Symbol symbol, MarketTimeZone exchangeZone) {
    return new SubscriptionDataConfig(
        TradeBar.class,
        symbol,
        Resolution.MINUTE,
        TickType.TRADE,
        MarketTimeZone.NEW_YORK,
        exchangeZone,
        new SubscriptionDataConfig.Options(true, false, false, false, true),
        DataNormalizationMode.RAW);
  }

  private record FixedShortable(long quantity) implements ShortableProvider {
    @Override
    public Decimal feeRate(Symbol symbol, LocalDateTime localTime) {
      return Decimal.ZERO;
    }

    @Override
    public Decimal rebateRate(Symbol symbol, LocalDateTime localTime) {
      return Decimal.ZERO;
    }

    @Override
    public Long shortableQuantity(Symbol symbol, LocalDateTime localTime) {
      return quantity;
    }
  }
}
