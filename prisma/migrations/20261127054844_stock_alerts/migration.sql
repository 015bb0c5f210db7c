-- CreateTable
CREATE TABLE "StockAlert" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "userId" UUID,
    "email" CITEXT NOT NULL,
    "market" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "notifiedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StockAlert_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "StockAlert_tokenHash_key" ON "StockAlert"("tokenHash");

-- CreateIndex
CREATE INDEX "StockAlert_variantId_createdAt_idx" ON "StockAlert"("variantId", "createdAt");

-- CreateIndex
CREATE INDEX "StockAlert_userId_idx" ON "StockAlert"("userId");

-- CreateIndex
CREATE INDEX "StockAlert_email_idx" ON "StockAlert"("email");

-- CreateIndex
CREATE INDEX "StockAlert_expiresAt_idx" ON "StockAlert"("expiresAt");

-- AddForeignKey
ALTER TABLE "StockAlert" ADD CONSTRAINT "StockAlert_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockAlert" ADD CONSTRAINT "StockAlert_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE UNIQUE INDEX "StockAlert_one_waits" ON "StockAlert" ("variantId", "email") WHERE "notifiedAt" IS NULL;

-- Whoever brings stock back, those who wait for it are told of it. Not on the way of an order: that only takes stock.
-- (\x3b is a semicolon: see the first migration.)
CREATE FUNCTION "tell_stock_available"() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN
  INSERT INTO "OutboxEvent" ("id", "type", "payload")
  SELECT gen_random_uuid(), ''stock.available'', jsonb_build_object(''variantId'', NEW."variantId")
  WHERE EXISTS (SELECT FROM "StockAlert" a WHERE a."variantId" = NEW."variantId"
    AND a."confirmedAt" IS NOT NULL AND a."notifiedAt" IS NULL)\x3b
  RETURN NULL\x3b
END';
CREATE TRIGGER "StockLevel_tells_available" AFTER UPDATE ON "StockLevel" FOR EACH ROW
  WHEN (NEW."onHand" > NEW."reserved" AND OLD."onHand" <= OLD."reserved")
  EXECUTE FUNCTION "tell_stock_available"();
