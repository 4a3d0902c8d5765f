/// LEAN's regression algorithms, written for this SDK, for comparison with what LEAN did.
///
/// Each class keeps the name of the algorithm in LEAN's `Algorithm.CSharp` that it answers to, and
/// trades the same. What a run's record cannot show (which events were seen, how often), the
/// algorithms check themselves, as LEAN's do. Where a rounding or a comparison may hang on the last
/// digit they compute in decimals.
package dev.plumbline.algorithms.lean;
