package dev.plumbline.sdk.data;

import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;

/// What a brokerage lends of a share on a day.
///
/// @param date the day
/// @param shortableQuantity the shares that can be borrowed, or null if there is no limit
/// @param rebateRate what the cash of a short sale earns in a year, as a fraction
/// @param feeRate what the loan costs in a year, as a fraction
public record ShortableDay(
    LocalDate date, Long shortableQuantity, Decimal rebateRate, Decimal feeRate) {}
