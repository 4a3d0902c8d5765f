/// Corporate actions as LEAN records them: map files for changes of ticker, factor files for splits
/// and dividends, and the normalisation of prices with them.
package dev.plumbline.sdk.corporate;
