/// The workloads that speed is measured with: the cross of two moving averages on one, a hundred
/// and five hundred invented shares, and the same data without trading.
///
/// The data sets are written by the command `bench-data`; LEAN's figures on the same workloads are
/// in the documentation.
package dev.plumbline.algorithms.bench;
