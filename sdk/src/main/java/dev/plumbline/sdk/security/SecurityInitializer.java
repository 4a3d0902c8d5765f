package dev.plumbline.sdk.security;

/// What prepares a security that was just created: its models, its leverage, its first price.
///
/// Source: LEAN `Common/Securities/ISecurityInitializer.cs`.
@FunctionalInterface
public interface SecurityInitializer {
  /// The initializer that leaves securities as they are.
  SecurityInitializer NULL = security -> {};

  /// Prepares a security.
  void initialize(Security security);
}
