package dev.plumbline.alpacasim.fault;

/// A fault that will strike.
///
/// @param id its number
/// @param target where
/// @param kind what goes wrong
/// @param method the verb it strikes; empty for all
/// @param path the beginning of the paths it strikes; empty for all; for streams the event's name
/// @param status the HTTP status of those kinds that have one
/// @param millis how long those kinds wait that wait, in milliseconds
/// @param probability how often it strikes, 0 to 1
/// @param skip how many times it lets pass first
/// @param times how many times it strikes; 0 for always
public record Fault(
    long id,
    Target target,
    FaultKind kind,
    String method,
    String path,
    int status,
    int millis,
    double probability,
    int skip,
    int times) {
  /// Whether it strikes here at all.
  boolean fits(Target where, String verb, String what) {
    return target == where
        && (method.isEmpty() || method.equals(verb))
        && (path.isEmpty() || what.startsWith(path));
  }
}
