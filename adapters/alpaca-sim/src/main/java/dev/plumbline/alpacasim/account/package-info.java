/// What the broker keeps of a customer: orders, positions, cash, activities, settings.
package dev.plumbline.alpacasim.account;
