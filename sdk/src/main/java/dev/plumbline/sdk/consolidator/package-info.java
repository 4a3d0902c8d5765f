/// Consolidators: bars of other lengths, or of no fixed length, made of the data of a subscription.
///
/// Rules and names are those of LEAN's `Common/Data/Consolidators`; values are exact decimals.
package dev.plumbline.sdk.consolidator;
