package dev.plumbline.sdk.corporate;

import dev.plumbline.sdk.symbol.Symbol;

/// The factor files of a data folder.
public interface FactorFileProvider {
  /// The factors of a symbol; one without rows if there is no file.
  FactorFile factorFile(Symbol symbol);
}
