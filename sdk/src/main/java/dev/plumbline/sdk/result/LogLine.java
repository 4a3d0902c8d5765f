package dev.plumbline.sdk.result;

/// One message of a run.
///
/// @param timeNs time of the message on the algorithm's wall clock, in nanoseconds since 1970
/// @param message text
public record LogLine(long timeNs, String message) {}
