-- CreateEnum
CREATE TYPE "CollectionKind" AS ENUM ('manual', 'rule');

-- AlterTable
ALTER TABLE "CatalogChange" ADD COLUMN     "ofCollections" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Collection" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "CollectionKind" NOT NULL,
    "rule" JSONB,
    "sort" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "inMenu" BOOLEAN NOT NULL DEFAULT false,
    "translations" JSONB NOT NULL,
    "imageProductId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CollectionItem" (
    "collectionId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CollectionItem_pkey" PRIMARY KEY ("collectionId","productId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Collection_slug_key" ON "Collection"("slug");

-- CreateIndex
CREATE INDEX "Collection_position_id_idx" ON "Collection"("position", "id");

-- CreateIndex
CREATE INDEX "Collection_imageProductId_idx" ON "Collection"("imageProductId");

-- CreateIndex
CREATE INDEX "CollectionItem_productId_idx" ON "CollectionItem"("productId");

-- AddForeignKey
ALTER TABLE "Collection" ADD CONSTRAINT "Collection_imageProductId_fkey" FOREIGN KEY ("imageProductId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CollectionItem" ADD CONSTRAINT "CollectionItem_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CollectionItem" ADD CONSTRAINT "CollectionItem_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Collection" ADD CONSTRAINT "Collection_rule_of_its_kind" CHECK (("kind" = 'rule') = ("rule" IS NOT NULL));

-- What a collection holds is part of the search index. (\x3b is a semicolon: see the first migration.)
CREATE FUNCTION "tell_collection_change"() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN
  INSERT INTO "CatalogChange" ("ofCollections") VALUES (true)\x3b
  RETURN NULL\x3b
END';
CREATE TRIGGER "Collection_tells" AFTER INSERT OR UPDATE OR DELETE ON "Collection" FOR EACH STATEMENT EXECUTE FUNCTION "tell_collection_change"();
CREATE TRIGGER "CollectionItem_tells" AFTER INSERT OR UPDATE OR DELETE ON "CollectionItem" FOR EACH STATEMENT EXECUTE FUNCTION "tell_collection_change"();
