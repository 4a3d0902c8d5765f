package dev.plumbline.sdk.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.indicator.candlestick.CandlestickPattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Values and candlestick patterns of TA-Lib 0.8.1, asked through its Python package 0.8.2 about
/// the four thousand bars that [#bars()] draws, too.
class TaLibTest {
  private static final int BARS = 4_000;
  private static final double RELATIVE = 1e-9;

  /// Bars after which two ways to begin a recursive average are forgotten.
  private static final int SETTLED = 250;

  /// What begins otherwise than TA-Lib's, as LEAN's does, and is the same once that is forgotten.
  private static final Map<String, String> OTHER_BEGINNING =
      Map.of(
          "T3_5", "the averages of averages begin otherwise",
          "ATR14", "the first range has no close before it and counts",
          "MACD", "the fast average begins with its own period, not with the slow one's",
          "MACDSIGNAL", "as MACD",
          "ADOSC3_10", "averages begin with a simple average, not with the first value");

  /// What follows another rule than TA-Lib's, as LEAN's does.
  private static final Map<String, String> OTHER_RULE =
      Map.of(
          "ADX14", "where the highs rise by as much as the lows fall, LEAN counts the rise",
          "ADXR14", "as ADX",
          "PLUS_DI14", "as ADX",
          "CDLHIKKAKEMOD", "nearness is averaged over other candles than those before",
          "CDLSTICKSANDWICH", "the average for equality begins with bodies instead of ranges");

  private static final List<String> PATTERNS =
      List.of(
          ("AbandonedBaby AdvanceBlock BeltHold Breakaway ClosingMarubozu ConcealedBabySwallow"
               + " Counterattack DarkCloudCover Doji DojiStar DragonflyDoji Engulfing"
               + " EveningDojiStar EveningStar GapSideBySideWhite GravestoneDoji Hammer HangingMan"
               + " Harami HaramiCross HighWaveCandle Hikkake HikkakeModified HomingPigeon"
               + " IdenticalThreeCrows InNeck InvertedHammer Kicking KickingByLength LadderBottom"
               + " LongLeggedDoji LongLineCandle Marubozu MatHold MatchingLow MorningDojiStar"
               + " MorningStar OnNeck Piercing RickshawMan RiseFallThreeMethods SeparatingLines"
               + " ShootingStar ShortLineCandle SpinningTop StalledPattern StickSandwich Takuri"
               + " TasukiGap ThreeBlackCrows ThreeInside ThreeLineStrike ThreeOutside"
               + " ThreeStarsInSouth ThreeWhiteSoldiers Thrusting Tristar TwoCrows UniqueThreeRiver"
               + " UpDownGapThreeMethods UpsideGapTwoCrows")
              .split(" "));

  private record Candle(double open, double high, double low, double close, double volume) {}

  /// An indicator and the value of it, or of a part, that has TA-Lib's name.
  private record Answer(Indicator indicator, DoubleSupplier value) {
    static Answer of(Indicator indicator) {
      return new Answer(indicator, indicator::value);
    }
  }

  private static Map<String, Answer> answers() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    averages(answers);
    oscillators(answers);
    ranges(answers);
    return answers;
  }

  private static void averages(Map<String, Answer> answers) {
    answers.put("SMA20", Answer.of(new SimpleMovingAverage(20)));
    answers.put("EMA20", Answer.of(new ExponentialMovingAverage(20)));
    answers.put("WMA15", Answer.of(new LinearWeightedMovingAverage(15)));
    answers.put("DEMA20", Answer.of(new DoubleExponentialMovingAverage(20)));
    answers.put("TEMA20", Answer.of(new TripleExponentialMovingAverage(20)));
    answers.put("TRIMA20", Answer.of(new TriangularMovingAverage(20)));
    answers.put("KAMA10", Answer.of(new KaufmanAdaptiveMovingAverage(10)));
    answers.put("T3_5", Answer.of(new T3MovingAverage(5, 0.7)));
    answers.put("MIDPOINT14", Answer.of(new MidPoint(14)));
    answers.put("MIDPRICE14", Answer.of(new MidPrice(14)));
    answers.put("LINEARREG14", Answer.of(new LeastSquaresMovingAverage(14)));
    answers.put("TSF14", Answer.of(new TimeSeriesForecast(14)));
    answers.put("MAX20", Answer.of(new Maximum(20)));
    answers.put("MIN20", Answer.of(new Minimum(20)));
    answers.put("SUM20", Answer.of(new Sum(20)));
    answers.put("STDDEV20", Answer.of(new StandardDeviation(20)));
    answers.put("VAR20", Answer.of(new Variance(20)));
    BollingerBands bands = new BollingerBands(20, 2);
    answers.put("BBUPPER20", new Answer(bands, () -> bands.upperBand().value()));
    answers.put("BBLOWER20", new Answer(new Identity("none"), () -> bands.lowerBand().value()));
  }

  private static void oscillators(Map<String, Answer> answers) {
    answers.put("RSI14", Answer.of(new RelativeStrengthIndex(14)));
    answers.put("MOM10", Answer.of(new Momentum(10)));
    answers.put("ROC10", Answer.of(new RateOfChangePercent(10)));
    answers.put("ROCP10", Answer.of(new RateOfChange(10)));
    answers.put("ROCR10", Answer.of(new RateOfChangeRatio(10)));
    answers.put("CMO14", Answer.of(new ChandeMomentumOscillator(14)));
    answers.put("CCI20", Answer.of(new CommodityChannelIndex(20)));
    answers.put("WILLR14", Answer.of(new WilliamsPercentR(14)));
    answers.put("MFI14", Answer.of(new MoneyFlowIndex(14)));
    answers.put("ULTOSC", Answer.of(new UltimateOscillator(7, 14, 28)));
    answers.put("TRIX15", Answer.of(new Trix(15)));
    answers.put("PPO12_26", Answer.of(new PercentagePriceOscillator(12, 26)));
    answers.put("APO12_26", Answer.of(new AbsolutePriceOscillator(12, 26)));
    MovingAverageConvergenceDivergence macd = new MovingAverageConvergenceDivergence(12, 26, 9);
    answers.put("MACD", Answer.of(macd));
    answers.put("MACDSIGNAL", new Answer(new Identity("none"), () -> macd.signal().value()));
    Stochastic stochastic = new Stochastic(14, 3, 3);
    answers.put("STOCHF_K14", new Answer(stochastic, () -> stochastic.fastStoch().value()));
    answers.put("STOCHK", new Answer(new Identity("none"), () -> stochastic.stochK().value()));
    answers.put("STOCHD", new Answer(new Identity("none"), () -> stochastic.stochD().value()));
  }

  private static void ranges(Map<String, Answer> answers) {
    answers.put("SAR", Answer.of(new ParabolicStopAndReverse()));
    answers.put("ATR14", Answer.of(new AverageTrueRange(14, MovingAverageType.WILDERS)));
    answers.put("NATR14", Answer.of(new NormalizedAverageTrueRange(14)));
    answers.put("TRANGE", Answer.of(new TrueRange()));
    AverageDirectionalIndex adx = new AverageDirectionalIndex(14);
    answers.put("ADX14", Answer.of(adx));
    answers.put(
        "PLUS_DI14",
        new Answer(new Identity("none"), () -> adx.positiveDirectionalIndex().value()));
    answers.put("ADXR14", Answer.of(new AverageDirectionalMovementIndexRating(14)));
    answers.put("AROONOSC14", Answer.of(new AroonOscillator(14, 14)));
    answers.put("BOP", Answer.of(new BalanceOfPower()));
    answers.put("AD", Answer.of(new AccumulationDistribution()));
    answers.put("ADOSC3_10", Answer.of(new AccumulationDistributionOscillator(3, 10)));
    answers.put("OBV", Answer.of(new OnBalanceVolume()));
  }

  @Test
  void valuesAreTaLibs() {
    List<String> lines = lines("talib-values.csv");
    List<Integer> wanted =
        Stream.of(lines.getFirst().split(","))
            .skip(1)
            .map(title -> Integer.valueOf(title.substring("bar ".length())))
            .toList();
    Map<String, Answer> answers = answers();
    Map<String, List<Double>> ours = run(answers, wanted);
    Map<String, String> differing = new LinkedHashMap<>();
    Set<String> otherRule = new TreeSet<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      List<Double> found = ours.get(cells[0]);
      int from = OTHER_BEGINNING.containsKey(cells[0]) ? SETTLED : 0;
      for (int i = 0; i < wanted.size(); i++) {
        double taLib = Double.parseDouble(cells[1 + i]);
        if (wanted.get(i) >= from
            && Math.abs(found.get(i) - taLib) > RELATIVE * Math.max(1, Math.abs(taLib))) {
          if (OTHER_RULE.containsKey(cells[0])) {
            otherRule.add(cells[0]);
          } else {
            differing.put(cells[0] + " at " + wanted.get(i), found.get(i) + " for " + taLib);
          }
        }
      }
    }
    assertEquals(lines.size() - 1, answers.size());
    assertEquals(Map.of(), differing);
    assertEquals(Set.of("ADX14", "ADXR14", "PLUS_DI14"), otherRule);
  }

  private static Map<String, List<Double>> run(Map<String, Answer> answers, List<Integer> wanted) {
    Map<String, List<Double>> values = new LinkedHashMap<>();
    answers.keySet().forEach(name -> values.put(name, new ArrayList<>()));
    List<Candle> bars = bars();
    for (int i = 0; i < bars.size(); i++) {
      for (Answer answer : answers.values()) {
        update(answer.indicator(), i, bars.get(i));
      }
      if (wanted.contains(i)) {
        answers.forEach((name, answer) -> values.get(name).add(answer.value().getAsDouble()));
      }
    }
    return values;
  }

  private static void update(Indicator indicator, int i, Candle bar) {
    indicator.update(i, bar.open(), bar.high(), bar.low(), bar.close(), bar.volume());
  }

  @Test
  void candlestickPatternsAreTaLibs() throws ReflectiveOperationException {
    Map<String, String> differing = new LinkedHashMap<>();
    int seen = 0;
    for (String line : lines("talib-patterns.csv")) {
      if (line.startsWith("CDL")) {
        String name = line.substring(0, line.indexOf(','));
        CandlestickPattern pattern = pattern(name);
        String ours = name + "," + hits(pattern);
        seen += ours.contains(",0,0,") ? 0 : 1;
        if (OTHER_RULE.containsKey(name)) {
          assertNotEquals(line, ours);
        } else if (!ours.equals(line)) {
          differing.put(line, ours);
        }
      }
    }
    assertEquals(Map.of(), differing);
    assertTrue(seen >= 51, "patterns that occur at all: " + seen);
  }

  private static String hits(CandlestickPattern pattern) {
    List<Candle> bars = bars();
    List<String> first = new ArrayList<>();
    int count = 0;
    long sum = 0;
    for (int i = 0; i < bars.size(); i++) {
      update(pattern, i, bars.get(i));
      int sign = (int) Math.signum(pattern.value());
      if (sign != 0) {
        count++;
        sum += (long) i * sign;
        if (first.size() < 8) {
          first.add(i + ":" + sign);
        }
      }
    }
    return count + "," + sum + "," + String.join(" ", first);
  }

  /// Our pattern of TA-Lib's name: `CDL3INSIDE` is `ThreeInside`.
  private static CandlestickPattern pattern(String taLib) throws ReflectiveOperationException {
    String plain =
        switch (taLib) {
          case "CDLCONCEALBABYSWALL" -> "ConcealedBabySwallow";
          case "CDLGAPSIDESIDEWHITE" -> "GapSideBySideWhite";
          case "CDLHIGHWAVE" -> "HighWaveCandle";
          case "CDLHIKKAKEMOD" -> "HikkakeModified";
          case "CDLLONGLINE" -> "LongLineCandle";
          case "CDLSHORTLINE" -> "ShortLineCandle";
          case "CDLIDENTICAL3CROWS" -> "IdenticalThreeCrows";
          case "CDLRISEFALL3METHODS" -> "RiseFallThreeMethods";
          case "CDLUNIQUE3RIVER" -> "UniqueThreeRiver";
          case "CDLUPSIDEGAP2CROWS" -> "UpsideGapTwoCrows";
          case "CDLXSIDEGAP3METHODS" -> "UpDownGapThreeMethods";
          default -> taLib.substring(3).replaceFirst("^2", "Two").replaceFirst("^3", "Three");
        };
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(PATTERNS);
    String found = names.ceiling(plain);
    assertTrue(plain.equalsIgnoreCase(found), taLib + " is not " + found);
    return Class.forName(CandlestickPattern.class.getPackageName() + "." + found)
        .asSubclass(CandlestickPattern.class)
        .getConstructor()
        .newInstance();
  }

  /// Bars in 64ths, which doubles hold exactly, from a linear congruential generator, with gaps and
  /// with days that end where they began.
  private static List<Candle> bars() {
    Draws draws = new Draws();
    List<Candle> bars = new ArrayList<>();
    int close = 10_000;
    for (int i = 0; i < BARS; i++) {
      int open = close + draws.below(61) - 30;
      if (draws.below(6) == 0) {
        open = Math.max(2_000, close + draws.below(401) - 200);
      }
      close = Math.max(2_000, open + draws.below(201) - 100);
      if (draws.below(8) == 0) {
        close = open;
      }
      int high = Math.max(open, close) + draws.below(60);
      int low = Math.min(open, close) - draws.below(60);
      int volume = 1_000 + draws.below(9_000);
      bars.add(new Candle(open / 64.0, high / 64.0, low / 64.0, close / 64.0, volume));
    }
    return bars;
  }

  private static final class Draws {
    private long state = 20_130_107;

    int below(int bound) {
      state = (state * 1_103_515_245L + 12_345) % (1L << 31);
      return (int) ((state >> 16) % bound);
    }
  }

  private static List<String> lines(String resource) {
    try (InputStream in = TaLibTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
