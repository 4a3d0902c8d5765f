/// The data sets that the program carries or writes itself: six invented equities that meet
/// everything a stock can meet, the benchmark workloads, and real bars of two indices.
///
/// The invented ones follow fixed recipes from a seeded generator, so every machine gets the same
/// rows. All are written in LEAN's data-folder format and appear whole or not at all.
package dev.plumbline.backtests.sampledata;
