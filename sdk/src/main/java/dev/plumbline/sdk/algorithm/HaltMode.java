package dev.plumbline.sdk.algorithm;

/// What the kill switch does.
public enum HaltMode {
  /// Nothing more is sent; orders and positions stay as they are.
  FREEZE,
  /// All orders are cancelled and all positions closed; then nothing more is sent.
  FLATTEN
}
