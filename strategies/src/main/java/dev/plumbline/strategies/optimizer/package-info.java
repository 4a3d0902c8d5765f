/// Portfolio optimisers: from returns to weights.
package dev.plumbline.strategies.optimizer;
