/// JSON as it is read.
package dev.plumbline.backtests.json;
