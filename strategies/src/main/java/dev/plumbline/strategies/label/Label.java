package dev.plumbline.strategies.label;

/// One sample: from when to when it looks, and what came of it.
///
/// @param start the row it begins in
/// @param end the row it is decided in; later than `start`
/// @param target the move that counts, as a fraction
/// @param change the return from start to end, times the side where there is one
/// @param bin 1 for up, -1 for down, 0 for neither; with a side, 1 where it paid and 0 where not
public record Label(int start, int end, double target, double change, int bin) {}
