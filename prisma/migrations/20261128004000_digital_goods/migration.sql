-- AlterTable
ALTER TABLE "Variant" ADD COLUMN     "isDigital" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "immediateDownloadAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "files" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "isDigital" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "DigitalFile" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "stored" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DigitalFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Download" (
    "orderLineId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,
    "allowed" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Download_pkey" PRIMARY KEY ("orderLineId","fileId")
);

-- CreateIndex
CREATE UNIQUE INDEX "DigitalFile_stored_key" ON "DigitalFile"("stored");

-- CreateIndex
CREATE INDEX "DigitalFile_variantId_idx" ON "DigitalFile"("variantId");

-- CreateIndex
CREATE INDEX "Download_fileId_idx" ON "Download"("fileId");

-- AddForeignKey
ALTER TABLE "DigitalFile" ADD CONSTRAINT "DigitalFile_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Download" ADD CONSTRAINT "Download_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Download" ADD CONSTRAINT "Download_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "DigitalFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Variant" ADD CONSTRAINT "Variant_digital_without_stock" CHECK (NOT ("isDigital" AND "trackInventory"));
ALTER TABLE "DigitalFile" ADD CONSTRAINT "DigitalFile_size_positive" CHECK ("sizeBytes" > 0);
ALTER TABLE "Download" ADD CONSTRAINT "Download_used_in_range" CHECK ("used" BETWEEN 0 AND "allowed");

-- One file of a name at a time.
CREATE UNIQUE INDEX "DigitalFile_name_on_sale" ON "DigitalFile" ("variantId", "name") WHERE "removedAt" IS NULL;
