/// The stock buying power models and the stock margin call.
///
/// Everything is exact arithmetic in LEAN's order of operations, so that quantities, refusals and
/// their texts come out the same to the digit. Source: LEAN
/// `Common/Securities/*BuyingPowerModel.cs`, `*MarginModel.cs`, `DefaultMarginCallModel.cs`.
package dev.plumbline.sdk.margin;
