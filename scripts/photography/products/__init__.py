"""Every product of the demo shop, by the part of the shop it belongs to."""
