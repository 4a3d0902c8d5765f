/// How much money a strategy could manage before its own trades move the market.
///
/// The estimate watches the dollar volume that the market trades in the bars after each fill. Where
/// little is traded soon after the fills, and much is bought, capacity is low. The rules are LEAN's
/// (`Common/CapacityEstimate.cs`, `Common/SymbolCapacity.cs`).
package dev.plumbline.engine.capacity;
