package dev.plumbline.backtests.doctor;

import java.time.LocalDate;

/// What a data folder has of a security at a resolution.
///
/// @param type kind of security, such as `equity`
/// @param market its market, such as `usa`
/// @param ticker its ticker in lower case
/// @param resolution the resolution, such as `daily`
/// @param files number of files
/// @param rows number of lines; 0 where they were not looked into
/// @param first first day; null if there is none
/// @param last last day; null if there is none
/// @param missingDays trading days between them without data
public record Inventory(
    String type,
    String market,
    String ticker,
    String resolution,
    int files,
    long rows,
    LocalDate first,
    LocalDate last,
    int missingDays) {}
