/// Stock fill models: at which price and when an open order executes on the data known now.
///
/// [dev.plumbline.sdk.fill.EquityFillModel] is what shares get; an author's own model extends one
/// of these or implements [dev.plumbline.sdk.security.FillModel]. Prices are exact decimals
/// throughout.
package dev.plumbline.sdk.fill;
