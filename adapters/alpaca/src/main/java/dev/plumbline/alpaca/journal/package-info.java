/// What must survive the process: an append-only file of checked lines.
package dev.plumbline.alpaca.journal;
