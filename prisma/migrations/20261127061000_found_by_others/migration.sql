-- CreateEnum
CREATE TYPE "AddressKind" AS ENUM ('product', 'category');

-- AlterTable
ALTER TABLE "Category" ADD COLUMN     "googleCategory" INTEGER;

-- CreateTable
CREATE TABLE "SlugRedirect" (
    "kind" "AddressKind" NOT NULL,
    "path" TEXT NOT NULL,
    "productId" UUID,
    "categoryId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SlugRedirect_pkey" PRIMARY KEY ("kind","path")
);

-- CreateIndex
CREATE INDEX "SlugRedirect_productId_idx" ON "SlugRedirect"("productId");

-- CreateIndex
CREATE INDEX "SlugRedirect_categoryId_idx" ON "SlugRedirect"("categoryId");

-- AddForeignKey
ALTER TABLE "SlugRedirect" ADD CONSTRAINT "SlugRedirect_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlugRedirect" ADD CONSTRAINT "SlugRedirect_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Category" ADD CONSTRAINT "Category_googleCategory_positive" CHECK ("googleCategory" > 0);
ALTER TABLE "SlugRedirect" ADD CONSTRAINT "SlugRedirect_leads_to_its_kind" CHECK (
  ("productId" IS NOT NULL) = ("kind" = 'product') AND ("categoryId" IS NOT NULL) = ("kind" = 'category'));

-- An address that is left leads on, and one that is taken belongs to whoever took it: in the same transaction, whoever
-- changes it. Redirects name the product or category itself, so that they never form a chain. (\x3b is a semicolon: see
-- the first migration.)
CREATE FUNCTION "keep_old_address"() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN
  IF TG_TABLE_NAME = ''Product'' THEN
    DELETE FROM "SlugRedirect" WHERE "kind" = ''product'' AND "path" = NEW."slug"\x3b
    IF TG_OP = ''UPDATE'' THEN
      INSERT INTO "SlugRedirect" ("kind", "path", "productId") VALUES (''product'', OLD."slug", NEW."id")
        ON CONFLICT ("kind", "path") DO UPDATE SET "productId" = EXCLUDED."productId", "createdAt" = now()\x3b
    END IF\x3b
  ELSE
    DELETE FROM "SlugRedirect" WHERE "kind" = ''category'' AND "path" = NEW."path"\x3b
    IF TG_OP = ''UPDATE'' THEN
      INSERT INTO "SlugRedirect" ("kind", "path", "categoryId") VALUES (''category'', OLD."path", NEW."id")
        ON CONFLICT ("kind", "path") DO UPDATE SET "categoryId" = EXCLUDED."categoryId", "createdAt" = now()\x3b
    END IF\x3b
  END IF\x3b
  RETURN NULL\x3b
END';

CREATE TRIGGER "Product_takes_address" AFTER INSERT ON "Product" FOR EACH ROW EXECUTE FUNCTION "keep_old_address"();
CREATE TRIGGER "Product_leaves_address" AFTER UPDATE ON "Product" FOR EACH ROW
  WHEN (NEW."slug" IS DISTINCT FROM OLD."slug") EXECUTE FUNCTION "keep_old_address"();
CREATE TRIGGER "Category_takes_address" AFTER INSERT ON "Category" FOR EACH ROW EXECUTE FUNCTION "keep_old_address"();
CREATE TRIGGER "Category_leaves_address" AFTER UPDATE ON "Category" FOR EACH ROW
  WHEN (NEW."path" IS DISTINCT FROM OLD."path") EXECUTE FUNCTION "keep_old_address"();
