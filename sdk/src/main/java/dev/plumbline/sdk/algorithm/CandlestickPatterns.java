package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.indicator.candlestick.AbandonedBaby;
import dev.plumbline.sdk.indicator.candlestick.AdvanceBlock;
import dev.plumbline.sdk.indicator.candlestick.BeltHold;
import dev.plumbline.sdk.indicator.candlestick.Breakaway;
import dev.plumbline.sdk.indicator.candlestick.CandlestickPattern;
import dev.plumbline.sdk.indicator.candlestick.ClosingMarubozu;
import dev.plumbline.sdk.indicator.candlestick.ConcealedBabySwallow;
import dev.plumbline.sdk.indicator.candlestick.Counterattack;
import dev.plumbline.sdk.indicator.candlestick.DarkCloudCover;
import dev.plumbline.sdk.indicator.candlestick.Doji;
import dev.plumbline.sdk.indicator.candlestick.DojiStar;
import dev.plumbline.sdk.indicator.candlestick.DragonflyDoji;
import dev.plumbline.sdk.indicator.candlestick.Engulfing;
import dev.plumbline.sdk.indicator.candlestick.EveningDojiStar;
import dev.plumbline.sdk.indicator.candlestick.EveningStar;
import dev.plumbline.sdk.indicator.candlestick.GapSideBySideWhite;
import dev.plumbline.sdk.indicator.candlestick.GravestoneDoji;
import dev.plumbline.sdk.indicator.candlestick.Hammer;
import dev.plumbline.sdk.indicator.candlestick.HangingMan;
import dev.plumbline.sdk.indicator.candlestick.Harami;
import dev.plumbline.sdk.indicator.candlestick.HaramiCross;
import dev.plumbline.sdk.indicator.candlestick.HighWaveCandle;
import dev.plumbline.sdk.indicator.candlestick.Hikkake;
import dev.plumbline.sdk.indicator.candlestick.HikkakeModified;
import dev.plumbline.sdk.indicator.candlestick.HomingPigeon;
import dev.plumbline.sdk.indicator.candlestick.IdenticalThreeCrows;
import dev.plumbline.sdk.indicator.candlestick.InNeck;
import dev.plumbline.sdk.indicator.candlestick.InvertedHammer;
import dev.plumbline.sdk.indicator.candlestick.Kicking;
import dev.plumbline.sdk.indicator.candlestick.KickingByLength;
import dev.plumbline.sdk.indicator.candlestick.LadderBottom;
import dev.plumbline.sdk.indicator.candlestick.LongLeggedDoji;
import dev.plumbline.sdk.indicator.candlestick.LongLineCandle;
import dev.plumbline.sdk.indicator.candlestick.Marubozu;
import dev.plumbline.sdk.indicator.candlestick.MatHold;
import dev.plumbline.sdk.indicator.candlestick.MatchingLow;
import dev.plumbline.sdk.indicator.candlestick.MorningDojiStar;
import dev.plumbline.sdk.indicator.candlestick.MorningStar;
import dev.plumbline.sdk.indicator.candlestick.OnNeck;
import dev.plumbline.sdk.indicator.candlestick.Piercing;
import dev.plumbline.sdk.indicator.candlestick.RickshawMan;
import dev.plumbline.sdk.indicator.candlestick.RiseFallThreeMethods;
import dev.plumbline.sdk.indicator.candlestick.SeparatingLines;
import dev.plumbline.sdk.indicator.candlestick.ShootingStar;
import dev.plumbline.sdk.indicator.candlestick.ShortLineCandle;
import dev.plumbline.sdk.indicator.candlestick.SpinningTop;
import dev.plumbline.sdk.indicator.candlestick.StalledPattern;
import dev.plumbline.sdk.indicator.candlestick.StickSandwich;
import dev.plumbline.sdk.indicator.candlestick.Takuri;
import dev.plumbline.sdk.indicator.candlestick.TasukiGap;
import dev.plumbline.sdk.indicator.candlestick.ThreeBlackCrows;
import dev.plumbline.sdk.indicator.candlestick.ThreeInside;
import dev.plumbline.sdk.indicator.candlestick.ThreeLineStrike;
import dev.plumbline.sdk.indicator.candlestick.ThreeOutside;
import dev.plumbline.sdk.indicator.candlestick.ThreeStarsInSouth;
import dev.plumbline.sdk.indicator.candlestick.ThreeWhiteSoldiers;
import dev.plumbline.sdk.indicator.candlestick.Thrusting;
import dev.plumbline.sdk.indicator.candlestick.Tristar;
import dev.plumbline.sdk.indicator.candlestick.TwoCrows;
import dev.plumbline.sdk.indicator.candlestick.UniqueThreeRiver;
import dev.plumbline.sdk.indicator.candlestick.UpDownGapThreeMethods;
import dev.plumbline.sdk.indicator.candlestick.UpsideGapTwoCrows;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.function.Function;

/// The words that make candlestick patterns and feed them from now on:
/// `candlestickPatterns().hammer(symbol, null)`.
///
/// Source: LEAN, `Algorithm/CandlestickPatterns.cs`; as there, patterns are not warmed up by
/// themselves.
public final class CandlestickPatterns {
  private final IndicatorWords indicators;

  CandlestickPatterns(IndicatorWords indicators) {
    this.indicators = indicators;
  }

  /// [TwoCrows]; a resolution of null stands for that of what is followed.
  public TwoCrows twoCrows(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "TWOCROWS", TwoCrows::new);
  }

  /// [ThreeBlackCrows]; a resolution of null stands for that of what is followed.
  public ThreeBlackCrows threeBlackCrows(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "THREEBLACKCROWS", ThreeBlackCrows::new);
  }

  /// [ThreeInside]; a resolution of null stands for that of what is followed.
  public ThreeInside threeInside(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "THREEINSIDE", ThreeInside::new);
  }

  /// [ThreeLineStrike]; a resolution of null stands for that of what is followed.
  public ThreeLineStrike threeLineStrike(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "THREELINESTRIKE", ThreeLineStrike::new);
  }

  /// [ThreeOutside]; a resolution of null stands for that of what is followed.
  public ThreeOutside threeOutside(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "THREEOUTSIDE", ThreeOutside::new);
  }

  /// [ThreeStarsInSouth]; a resolution of null stands for that of what is followed.
  public ThreeStarsInSouth threeStarsInSouth(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "THREESTARSINSOUTH", ThreeStarsInSouth::new);
  }

  /// [ThreeWhiteSoldiers]; a resolution of null stands for that of what is followed.
  public ThreeWhiteSoldiers threeWhiteSoldiers(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "THREEWHITESOLDIERS", ThreeWhiteSoldiers::new);
  }

  /// [AbandonedBaby]; a resolution of null stands for that of what is followed.
  public AbandonedBaby abandonedBaby(Symbol symbol, Resolution resolution) {
    return abandonedBaby(symbol, 0.3, resolution);
  }

  /// [AbandonedBaby] with a penetration of the body; a resolution of null stands for that of what
  /// is followed.
  public AbandonedBaby abandonedBaby(Symbol symbol, double penetration, Resolution resolution) {
    return add(symbol, resolution, "ABANDONEDBABY", name -> new AbandonedBaby(name, penetration));
  }

  /// [AdvanceBlock]; a resolution of null stands for that of what is followed.
  public AdvanceBlock advanceBlock(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "ADVANCEBLOCK", AdvanceBlock::new);
  }

  /// [BeltHold]; a resolution of null stands for that of what is followed.
  public BeltHold beltHold(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "BELTHOLD", BeltHold::new);
  }

  /// [Breakaway]; a resolution of null stands for that of what is followed.
  public Breakaway breakaway(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "BREAKAWAY", Breakaway::new);
  }

  /// [ClosingMarubozu]; a resolution of null stands for that of what is followed.
  public ClosingMarubozu closingMarubozu(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "CLOSINGMARUBOZU", ClosingMarubozu::new);
  }

  /// [ConcealedBabySwallow]; a resolution of null stands for that of what is followed.
  public ConcealedBabySwallow concealedBabySwallow(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "CONCEALEDBABYSWALLOW", ConcealedBabySwallow::new);
  }

  /// [Counterattack]; a resolution of null stands for that of what is followed.
  public Counterattack counterattack(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "COUNTERATTACK", Counterattack::new);
  }

  /// [DarkCloudCover]; a resolution of null stands for that of what is followed.
  public DarkCloudCover darkCloudCover(Symbol symbol, Resolution resolution) {
    return darkCloudCover(symbol, 0.5, resolution);
  }

  /// [DarkCloudCover] with a penetration of the body; a resolution of null stands for that of what
  /// is followed.
  public DarkCloudCover darkCloudCover(Symbol symbol, double penetration, Resolution resolution) {
    return add(symbol, resolution, "DARKCLOUDCOVER", name -> new DarkCloudCover(name, penetration));
  }

  /// [Doji]; a resolution of null stands for that of what is followed.
  public Doji doji(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "DOJI", Doji::new);
  }

  /// [DojiStar]; a resolution of null stands for that of what is followed.
  public DojiStar dojiStar(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "DOJISTAR", DojiStar::new);
  }

  /// [DragonflyDoji]; a resolution of null stands for that of what is followed.
  public DragonflyDoji dragonflyDoji(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "DRAGONFLYDOJI", DragonflyDoji::new);
  }

  /// [Engulfing]; a resolution of null stands for that of what is followed.
  public Engulfing engulfing(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "ENGULFING", Engulfing::new);
  }

  /// [EveningDojiStar]; a resolution of null stands for that of what is followed.
  public EveningDojiStar eveningDojiStar(Symbol symbol, Resolution resolution) {
    return eveningDojiStar(symbol, 0.3, resolution);
  }

  /// [EveningDojiStar] with a penetration of the body; a resolution of null stands for that of what
  /// is followed.
  public EveningDojiStar eveningDojiStar(Symbol symbol, double penetration, Resolution resolution) {
    return add(
        symbol, resolution, "EVENINGDOJISTAR", name -> new EveningDojiStar(name, penetration));
  }

  /// [EveningStar]; a resolution of null stands for that of what is followed.
  public EveningStar eveningStar(Symbol symbol, Resolution resolution) {
    return eveningStar(symbol, 0.3, resolution);
  }

  /// [EveningStar] with a penetration of the body; a resolution of null stands for that of what is
  /// followed.
  public EveningStar eveningStar(Symbol symbol, double penetration, Resolution resolution) {
    return add(symbol, resolution, "EVENINGSTAR", name -> new EveningStar(name, penetration));
  }

  /// [GapSideBySideWhite]; a resolution of null stands for that of what is followed.
  public GapSideBySideWhite gapSideBySideWhite(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "GAPSIDEBYSIDEWHITE", GapSideBySideWhite::new);
  }

  /// [GravestoneDoji]; a resolution of null stands for that of what is followed.
  public GravestoneDoji gravestoneDoji(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "GRAVESTONEDOJI", GravestoneDoji::new);
  }

  /// [Hammer]; a resolution of null stands for that of what is followed.
  public Hammer hammer(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "HAMMER", Hammer::new);
  }

  /// [HangingMan]; a resolution of null stands for that of what is followed.
  public HangingMan hangingMan(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "HANGINGMAN", HangingMan::new);
  }

  /// [Harami]; a resolution of null stands for that of what is followed.
  public Harami harami(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "HARAMI", Harami::new);
  }

  /// [HaramiCross]; a resolution of null stands for that of what is followed.
  public HaramiCross haramiCross(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "HARAMICROSS", HaramiCross::new);
  }

  /// [HighWaveCandle]; a resolution of null stands for that of what is followed.
  public HighWaveCandle highWaveCandle(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "HIGHWAVECANDLE", HighWaveCandle::new);
  }

  /// [Hikkake]; a resolution of null stands for that of what is followed.
  public Hikkake hikkake(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "HIKKAKE", Hikkake::new);
  }

  /// [HikkakeModified]; a resolution of null stands for that of what is followed.
  public HikkakeModified hikkakeModified(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "HIKKAKEMODIFIED", HikkakeModified::new);
  }

  /// [HomingPigeon]; a resolution of null stands for that of what is followed.
  public HomingPigeon homingPigeon(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "HOMINGPIGEON", HomingPigeon::new);
  }

  /// [IdenticalThreeCrows]; a resolution of null stands for that of what is followed.
  public IdenticalThreeCrows identicalThreeCrows(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "IDENTICALTHREECROWS", IdenticalThreeCrows::new);
  }

  /// [InNeck]; a resolution of null stands for that of what is followed.
  public InNeck inNeck(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "INNECK", InNeck::new);
  }

  /// [InvertedHammer]; a resolution of null stands for that of what is followed.
  public InvertedHammer invertedHammer(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "INVERTEDHAMMER", InvertedHammer::new);
  }

  /// [Kicking]; a resolution of null stands for that of what is followed.
  public Kicking kicking(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "KICKING", Kicking::new);
  }

  /// [KickingByLength]; a resolution of null stands for that of what is followed.
  public KickingByLength kickingByLength(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "KICKINGBYLENGTH", KickingByLength::new);
  }

  /// [LadderBottom]; a resolution of null stands for that of what is followed.
  public LadderBottom ladderBottom(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "LADDERBOTTOM", LadderBottom::new);
  }

  /// [LongLeggedDoji]; a resolution of null stands for that of what is followed.
  public LongLeggedDoji longLeggedDoji(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "LONGLEGGEDDOJI", LongLeggedDoji::new);
  }

  /// [LongLineCandle]; a resolution of null stands for that of what is followed.
  public LongLineCandle longLineCandle(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "LONGLINECANDLE", LongLineCandle::new);
  }

  /// [Marubozu]; a resolution of null stands for that of what is followed.
  public Marubozu marubozu(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "MARUBOZU", Marubozu::new);
  }

  /// [MatchingLow]; a resolution of null stands for that of what is followed.
  public MatchingLow matchingLow(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "MATCHINGLOW", MatchingLow::new);
  }

  /// [MatHold]; a resolution of null stands for that of what is followed.
  public MatHold matHold(Symbol symbol, Resolution resolution) {
    return matHold(symbol, 0.5, resolution);
  }

  /// [MatHold] with a penetration of the body; a resolution of null stands for that of what is
  /// followed.
  public MatHold matHold(Symbol symbol, double penetration, Resolution resolution) {
    return add(symbol, resolution, "MATHOLD", name -> new MatHold(name, penetration));
  }

  /// [MorningDojiStar]; a resolution of null stands for that of what is followed.
  public MorningDojiStar morningDojiStar(Symbol symbol, Resolution resolution) {
    return morningDojiStar(symbol, 0.3, resolution);
  }

  /// [MorningDojiStar] with a penetration of the body; a resolution of null stands for that of what
  /// is followed.
  public MorningDojiStar morningDojiStar(Symbol symbol, double penetration, Resolution resolution) {
    return add(
        symbol, resolution, "MORNINGDOJISTAR", name -> new MorningDojiStar(name, penetration));
  }

  /// [MorningStar]; a resolution of null stands for that of what is followed.
  public MorningStar morningStar(Symbol symbol, Resolution resolution) {
    return morningStar(symbol, 0.3, resolution);
  }

  /// [MorningStar] with a penetration of the body; a resolution of null stands for that of what is
  /// followed.
  public MorningStar morningStar(Symbol symbol, double penetration, Resolution resolution) {
    return add(symbol, resolution, "MORNINGSTAR", name -> new MorningStar(name, penetration));
  }

  /// [OnNeck]; a resolution of null stands for that of what is followed.
  public OnNeck onNeck(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "ONNECK", OnNeck::new);
  }

  /// [Piercing]; a resolution of null stands for that of what is followed.
  public Piercing piercing(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "PIERCING", Piercing::new);
  }

  /// [RickshawMan]; a resolution of null stands for that of what is followed.
  public RickshawMan rickshawMan(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "RICKSHAWMAN", RickshawMan::new);
  }

  /// [RiseFallThreeMethods]; a resolution of null stands for that of what is followed.
  public RiseFallThreeMethods riseFallThreeMethods(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "RISEFALLTHREEMETHODS", RiseFallThreeMethods::new);
  }

  /// [SeparatingLines]; a resolution of null stands for that of what is followed.
  public SeparatingLines separatingLines(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "SEPARATINGLINES", SeparatingLines::new);
  }

  /// [ShootingStar]; a resolution of null stands for that of what is followed.
  public ShootingStar shootingStar(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "SHOOTINGSTAR", ShootingStar::new);
  }

  /// [ShortLineCandle]; a resolution of null stands for that of what is followed.
  public ShortLineCandle shortLineCandle(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "SHORTLINECANDLE", ShortLineCandle::new);
  }

  /// [SpinningTop]; a resolution of null stands for that of what is followed.
  public SpinningTop spinningTop(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "SPINNINGTOP", SpinningTop::new);
  }

  /// [StalledPattern]; a resolution of null stands for that of what is followed.
  public StalledPattern stalledPattern(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "STALLEDPATTERN", StalledPattern::new);
  }

  /// [StickSandwich]; a resolution of null stands for that of what is followed.
  public StickSandwich stickSandwich(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "STICKSANDWICH", StickSandwich::new);
  }

  /// [Takuri]; a resolution of null stands for that of what is followed.
  public Takuri takuri(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "TAKURI", Takuri::new);
  }

  /// [TasukiGap]; a resolution of null stands for that of what is followed.
  public TasukiGap tasukiGap(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "TASUKIGAP", TasukiGap::new);
  }

  /// [Thrusting]; a resolution of null stands for that of what is followed.
  public Thrusting thrusting(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "THRUSTING", Thrusting::new);
  }

  /// [Tristar]; a resolution of null stands for that of what is followed.
  public Tristar tristar(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "TRISTAR", Tristar::new);
  }

  /// [UniqueThreeRiver]; a resolution of null stands for that of what is followed.
  public UniqueThreeRiver uniqueThreeRiver(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "UNIQUETHREERIVER", UniqueThreeRiver::new);
  }

  /// [UpsideGapTwoCrows]; a resolution of null stands for that of what is followed.
  public UpsideGapTwoCrows upsideGapTwoCrows(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "UPSIDEGAPTWOCROWS", UpsideGapTwoCrows::new);
  }

  /// [UpDownGapThreeMethods]; a resolution of null stands for that of what is followed.
  public UpDownGapThreeMethods upDownGapThreeMethods(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "UPDOWNGAPTHREEMETHODS", UpDownGapThreeMethods::new);
  }

  private <P extends CandlestickPattern> P add(
      Symbol symbol, Resolution resolution, String type, Function<String, P> maker) {
    P pattern = maker.apply(indicators.name(symbol, type, resolution));
    indicators.register(symbol, pattern, IndicatorWords.Source.of(resolution).size(), null);
    return pattern;
  }
}
