package dev.plumbline.sdk.security;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.symbol.SymbolProperties;

/// What a [Security] is made of.
///
/// @param index slot of the security in its run, 0 for the first; engines address arrays with it
/// @param symbol the security's symbol
/// @param exchange opening hours and clock of its exchange
/// @param symbolProperties lot size, multiplier, price variation and quote currency
/// @param cashBook the book that holds the quote currency and converts to the account currency
/// @param cache the last known data
/// @param models the models it starts with
public record SecuritySetup(
    int index,
    Symbol symbol,
    SecurityExchange exchange,
    SymbolProperties symbolProperties,
    CashBook cashBook,
    SecurityCache cache,
    SecurityModels models) {}
