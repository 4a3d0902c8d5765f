/// Training: from stored data to model files, walking forward in time.
package dev.plumbline.backtests.learning;
