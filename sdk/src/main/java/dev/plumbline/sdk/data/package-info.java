/// Market data as strategies see it and as the engine addresses it.
///
/// Two faces of the same thing live here. Authors get plain immutable values: [TradeBar],
/// [QuoteBar], [Tick], [Split], [Dividend], [Delisting], [SymbolChangedEvent], gathered at one
/// instant in a [Slice]. The engine keeps the data of a file in columns of primitives
/// ([TradeColumns], [QuoteColumns], [TickColumns]) and makes the values only where an author asks
/// for them.
///
/// All bar times are the exchange's wall clock: `timeNs` is the start of the bar, `endTimeNs` its
/// end.
package dev.plumbline.sdk.data;
