/// Results as they lie in files, ours and LEAN's.
package dev.plumbline.backtests.stored;
