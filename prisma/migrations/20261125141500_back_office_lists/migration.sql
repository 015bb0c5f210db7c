-- Indexes of the back-office lists: expressions and conditions, which the Prisma schema cannot say.

-- One per tab: as long as the tab, in its order, so that a page and a count read nothing else.
CREATE INDEX "Order_to_ship" ON "Order" ("placedAt" DESC, "id" DESC)
  WHERE "status" = 'confirmed' AND "fulfillmentStatus" <> 'fulfilled';
CREATE INDEX "Order_awaiting_payment" ON "Order" ("placedAt" DESC, "id" DESC) WHERE "status" = 'pending_payment';
CREATE INDEX "Order_called_off" ON "Order" ("placedAt" DESC, "id" DESC) WHERE "status" IN ('cancelled', 'expired');

-- Search: who bought, by any part of name or address.
CREATE INDEX "Order_buyer_trigrams" ON "Order"
  USING gin ((' ' || ("email")::text || ' ' || coalesce("shippingAddress"->>'name', '')) gin_trgm_ops);
-- Search by the beginning of a SKU or tracking number, and by the provider's payment id (unique already).
CREATE INDEX "OrderLine_sku_prefix" ON "OrderLine" (upper("sku") text_pattern_ops);
CREATE INDEX "Fulfillment_tracking_prefix" ON "Fulfillment" (upper("trackingNumber") text_pattern_ops);

-- Products by any part of title or slug, variants by the beginning of the SKU.
CREATE INDEX "Product_text_trigrams" ON "Product" USING gin ((
  "slug" || ' ' || coalesce("translations"->'en'->>'title', '') || ' ' || coalesce("translations"->'de'->>'title', '')
) gin_trgm_ops);
CREATE INDEX "Variant_sku_prefix" ON "Variant" (upper("sku") text_pattern_ops);
