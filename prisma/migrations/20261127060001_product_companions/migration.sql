-- CreateTable
CREATE TABLE "ProductCompanion" (
    "productId" UUID NOT NULL,
    "companionId" UUID NOT NULL,
    "orderCount" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "ProductCompanion_pkey" PRIMARY KEY ("productId","companionId")
);

-- CreateIndex
CREATE INDEX "ProductCompanion_productId_score_idx" ON "ProductCompanion"("productId", "score" DESC);

-- CreateIndex
CREATE INDEX "ProductCompanion_companionId_idx" ON "ProductCompanion"("companionId");

-- AddForeignKey
ALTER TABLE "ProductCompanion" ADD CONSTRAINT "ProductCompanion_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductCompanion" ADD CONSTRAINT "ProductCompanion_companionId_fkey" FOREIGN KEY ("companionId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ProductCompanion" ADD CONSTRAINT "ProductCompanion_two_products" CHECK ("productId" <> "companionId");

-- What was bought of late, for the figures that are made of it each night.
CREATE INDEX "Order_bought" ON "Order" ("placedAt") WHERE "status" IN ('confirmed', 'completed');
