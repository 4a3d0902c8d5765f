package dev.plumbline.sdk.security;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.value.Decimal;

/// How much the price of a security moves.
///
/// The engine feeds every datum that sets a price, unless the model is [#NULL]. Source: LEAN
/// `Common/Securities/Volatility/IVolatilityModel.cs`; the stock models are in the package
/// `volatility`.
public interface VolatilityModel {
  /// The model that knows nothing: volatility zero, no data needed.
  VolatilityModel NULL =
      new VolatilityModel() {
        @Override
        public Decimal volatilityExact() {
          return Decimal.ZERO;
        }

        @Override
        public void update(Security security, BaseData data) {
          // nothing to learn
        }
      };

  /// The volatility, exact; zero before the model is ready. Its meaning is the model's.
  Decimal volatilityExact();

  /// The volatility; zero before the model is ready.
  default double volatility() {
    return volatilityExact().doubleValue();
  }

  /// Takes in a datum of the security.
  void update(Security security, BaseData data);

  /// Forgets what was learnt and says which past to feed next; null for none, when nothing is
  /// forgotten. The engine asks before the first bar, and after a split or dividend of a security
  /// whose prices are raw, so that the jump of the price does not count as movement.
  default VolatilityHistory beginWarmUp() {
    return null;
  }
}
