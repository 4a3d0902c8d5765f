/// From stored columns to one time line.
///
/// ```text
/// SubscriptionDataReader -> StrictDailyBars -> AuxiliaryMerge -> QuoteSides -> FillForward -> MarketHoursFilter
///        rows of files       market-hours ends    + events         sides        gaps           what is shown
///                                         \_______________ Subscription ______________/
///                                                   SubscriptionList -> TimeLine
/// ```
///
/// A [dev.plumbline.sdk.data.FeedPoint] travels this pipe: it holds the address of a row, never a
/// copy of it.
package dev.plumbline.engine.feed;
