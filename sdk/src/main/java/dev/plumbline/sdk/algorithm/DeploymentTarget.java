package dev.plumbline.sdk.algorithm;

/// Where an algorithm runs.
public enum DeploymentTarget {
  /// In somebody's cloud.
  CLOUD_PLATFORM,
  /// On a machine of the author's; here always.
  LOCAL_PLATFORM,
  /// In a private cloud.
  PRIVATE_CLOUD_PLATFORM
}
