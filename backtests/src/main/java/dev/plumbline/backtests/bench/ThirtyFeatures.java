package dev.plumbline.backtests.bench;

import dev.plumbline.strategies.feature.FeatureSet;
import java.util.List;

/// The sets of thirty features that are measured.
final class ThirtyFeatures {
  private static final List<String> INSTRUMENTS = List.of("AMD", "NVDA");

  /// Those that the deep models read.
  private static final String OF_MODELS =
      "AMD_minus_NVDA_1,AMD_minus_NVDA_2,AMD_minus_NVDA_3,AMD_minus_NVDA_5,AMD_minus_NVDA_10,"
          + "AMD_minus_NVDA_15,AMD_minus_NVDA_30,AMD_return_1,AMD_return_2,AMD_return_3,"
          + "AMD_return_5,AMD_return_10,AMD_return_15,AMD_return_30,AMD_vol_5,AMD_vol_10,"
          + "AMD_vol_20,AMD_vol_30,AMD_rsi_7,AMD_rsi_14,AMD_momentum_10,AMD_momentum_20,"
          + "AMD_zscore_20,AMD_position_14,AMD_range_14,AMD_volume_20,AMD_trend_10,NVDA_return_1,"
          + "time_sin,time_cos";

  /// One or two of every kind.
  private static final String OF_EVERY_KIND =
      "AMD_minus_NVDA_1,AMD_minus_NVDA_5,AMD_vol_10,AMD_rsi_7,time_sin,time_cos,AMD_return_1,"
          + "AMD_logreturn_3,NVDA_return_5,AMD_ratio_NVDA_30,AMD_rank_5,AMD_sharpe_20,"
          + "AMD_momentum_10,AMD_zscore_20,AMD_trend_15,AMD_position_14,AMD_range_14,"
          + "AMD_volume_20,AMD_spread,AMD_imbalance,AMD_roll_20,AMD_kyle_20,AMD_amihud_20,"
          + "AMD_vpin_20,AMD_bulkvpin_20,AMD_news_30,AMD@5m_rsi_7,AMD@15m_range_4,"
          + "AMD@1h_return_1,week_cos";

  private ThirtyFeatures() {}

  static FeatureSet ofModels() {
    return FeatureSet.of(INSTRUMENTS, List.of(OF_MODELS.split(",")));
  }

  static FeatureSet ofEveryKind() {
    return FeatureSet.of(INSTRUMENTS, List.of(OF_EVERY_KIND.split(",")));
  }
}
