/// What is traded and what it is held in: securities with their exchange, prices, holdings and
/// models, the cash books, the portfolio and the transactions.
///
/// The words are LEAN's (`Common/Securities`). Prices are kept as addresses of data rows and turned
/// into numbers when asked ([dev.plumbline.sdk.security.SecurityCache]); money is exact
/// ([dev.plumbline.sdk.value.Decimal]). The model interfaces say what a fill, a fee, a slippage, a
/// buying power, a settlement, a volatility, an interest or a shortable quantity is; their stock
/// implementations stand in packages above this one, so nothing here knows them.
///
/// Securities are held as default position groups only: one group for each security that is held.
/// Not safe for several threads: one run, one thread.
package dev.plumbline.sdk.security;
