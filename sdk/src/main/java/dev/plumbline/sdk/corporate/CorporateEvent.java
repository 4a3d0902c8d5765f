package dev.plumbline.sdk.corporate;

import dev.plumbline.sdk.value.Decimal;

/// A split or dividend that a factor file announces for the next trading day.
///
/// @param factor of a split the split factor, of a dividend the ratio of the price factors
/// @param referencePrice the close before the event
public record CorporateEvent(Decimal factor, Decimal referencePrice) {}
