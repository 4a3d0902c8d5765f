/// The bookkeeping of fills.
package dev.plumbline.engine.ledger;
