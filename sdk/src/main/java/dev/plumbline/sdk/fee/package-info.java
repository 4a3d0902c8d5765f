/// Stock fee models: what brokerages charge for an execution.
///
/// They cover shares. A model whose brokerage charges other kinds of securities in another way
/// refuses those. Amounts are exact decimals.
package dev.plumbline.sdk.fee;
