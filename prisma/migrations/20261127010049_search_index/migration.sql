-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "attributes" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "searchBoost" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "soldCount" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Attribute" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "values" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Attribute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CatalogChange" (
    "id" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "productId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CatalogChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchSynonym" (
    "id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SearchSynonym_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchQuery" (
    "id" UUID NOT NULL,
    "market" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "resultCount" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchQuery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Attribute_code_key" ON "Attribute"("code");

-- CreateIndex
CREATE INDEX "CatalogChange_xid_idx" ON "CatalogChange"("xid");

-- CreateIndex
CREATE INDEX "CatalogChange_createdAt_idx" ON "CatalogChange"("createdAt");

-- CreateIndex
CREATE INDEX "SearchSynonym_language_idx" ON "SearchSynonym"("language");

-- CreateIndex
CREATE INDEX "SearchQuery_createdAt_idx" ON "SearchQuery"("createdAt");

ALTER TABLE "Product" ADD CONSTRAINT "Product_searchBoost_in_range" CHECK ("searchBoost" BETWEEN -5 AND 5);
ALTER TABLE "SearchSynonym" ADD CONSTRAINT "SearchSynonym_words" CHECK (cardinality("words") BETWEEN 2 AND 50);

-- Whatever the search index is made of tells of its changes, whoever makes them. Not on the way of an order: of stock
-- only what comes into or goes out of stock is told. (\x3b is a semicolon: see the first migration.)
CREATE FUNCTION "tell_catalog_change"() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN
  IF TG_TABLE_NAME = ''Product'' THEN
    INSERT INTO "CatalogChange" ("productId") VALUES (coalesce(NEW."id", OLD."id"))\x3b
  ELSIF TG_TABLE_NAME IN (''Variant'', ''ProductCategory'') THEN
    INSERT INTO "CatalogChange" ("productId") VALUES (coalesce(NEW."productId", OLD."productId"))\x3b
  ELSIF TG_TABLE_NAME IN (''Price'', ''StockLevel'') THEN
    INSERT INTO "CatalogChange" ("productId")
      SELECT v."productId" FROM "Variant" v WHERE v."id" = coalesce(NEW."variantId", OLD."variantId")\x3b
  ELSE
    INSERT INTO "CatalogChange" ("productId") VALUES (NULL)\x3b
  END IF\x3b
  RETURN NULL\x3b
END';

CREATE TRIGGER "Product_tells" AFTER INSERT OR UPDATE OR DELETE ON "Product" FOR EACH ROW EXECUTE FUNCTION "tell_catalog_change"();
CREATE TRIGGER "Variant_tells" AFTER INSERT OR UPDATE OR DELETE ON "Variant" FOR EACH ROW EXECUTE FUNCTION "tell_catalog_change"();
CREATE TRIGGER "ProductCategory_tells" AFTER INSERT OR UPDATE OR DELETE ON "ProductCategory" FOR EACH ROW EXECUTE FUNCTION "tell_catalog_change"();
CREATE TRIGGER "Price_tells" AFTER INSERT OR UPDATE OR DELETE ON "Price" FOR EACH ROW EXECUTE FUNCTION "tell_catalog_change"();
CREATE TRIGGER "StockLevel_tells_of_new" AFTER INSERT OR DELETE ON "StockLevel" FOR EACH ROW EXECUTE FUNCTION "tell_catalog_change"();
CREATE TRIGGER "StockLevel_tells" AFTER UPDATE ON "StockLevel" FOR EACH ROW
  WHEN ((NEW."onHand" > NEW."reserved") IS DISTINCT FROM (OLD."onHand" > OLD."reserved"))
  EXECUTE FUNCTION "tell_catalog_change"();
CREATE TRIGGER "Category_tells" AFTER INSERT OR UPDATE OR DELETE ON "Category" FOR EACH STATEMENT EXECUTE FUNCTION "tell_catalog_change"();
CREATE TRIGGER "Attribute_tells" AFTER INSERT OR UPDATE OR DELETE ON "Attribute" FOR EACH STATEMENT EXECUTE FUNCTION "tell_catalog_change"();
CREATE TRIGGER "SearchSynonym_tells" AFTER INSERT OR UPDATE OR DELETE ON "SearchSynonym" FOR EACH STATEMENT EXECUTE FUNCTION "tell_catalog_change"();

-- What begins with what was typed, in any case.
CREATE INDEX "Variant_sku_beginning" ON "Variant" (upper("sku") text_pattern_ops);
