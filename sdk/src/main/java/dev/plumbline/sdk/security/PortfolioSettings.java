package dev.plumbline.sdk.security;

import dev.plumbline.sdk.value.Decimal;

/// What a portfolio needs to know of the algorithm's settings.
///
/// Source: LEAN `Common/Interfaces/IAlgorithmSettings.cs`.
public interface PortfolioSettings {
  /// The settings of an algorithm that sets nothing.
  PortfolioSettings DEFAULT =
      new PortfolioSettings() {
        @Override
        public Decimal freePortfolioValueExact() {
          return null;
        }

        @Override
        public Decimal freePortfolioValuePercentageExact() {
          return Decimal.ofUnscaled(25, 4);
        }
      };

  /// Cash that set-holdings leaves alone, in account currency; null to use the percentage.
  Decimal freePortfolioValueExact();

  /// Fraction of the portfolio's value that set-holdings leaves alone: 0.0025 unless set.
  Decimal freePortfolioValuePercentageExact();
}
