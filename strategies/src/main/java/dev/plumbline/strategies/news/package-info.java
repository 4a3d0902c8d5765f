/// Headlines turned into numbers: words, their hashes, and what scores them.
package dev.plumbline.strategies.news;
