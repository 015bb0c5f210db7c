-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "components" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "BundleItem" (
    "bundleId" UUID NOT NULL,
    "componentId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "BundleItem_pkey" PRIMARY KEY ("bundleId","componentId")
);

-- CreateIndex
CREATE INDEX "BundleItem_componentId_idx" ON "BundleItem"("componentId");

-- AddForeignKey
ALTER TABLE "BundleItem" ADD CONSTRAINT "BundleItem_bundleId_fkey" FOREIGN KEY ("bundleId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BundleItem" ADD CONSTRAINT "BundleItem_componentId_fkey" FOREIGN KEY ("componentId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "BundleItem" ADD CONSTRAINT "BundleItem_quantity_in_range" CHECK ("quantity" BETWEEN 1 AND 99);
ALTER TABLE "BundleItem" ADD CONSTRAINT "BundleItem_not_itself" CHECK ("bundleId" <> "componentId");

-- A bundle is in stock as often as its parts make it up. Its level is derived, has no movements, and is written here
-- alone, so that whatever reads levels (pages, lists, alerts, carts) need not know of bundles. (\x3b is a semicolon: see
-- the first migration.)
--
-- All of it happens at the commit, one transaction after the other: by then a transaction has locked all the levels that
-- it changes, and what it derives from is seen as the last one has left it. Nobody waits for anything meanwhile, so that
-- two orders with parts of the same bundles cannot wait for each other.
CREATE FUNCTION "derive_bundle_level"(bundle uuid) RETURNS void LANGUAGE plpgsql AS
E'DECLARE
  units integer\x3b
BEGIN
  SELECT min(CASE WHEN v."trackInventory" THEN GREATEST(coalesce(l."onHand" - l."reserved", 0), 0) / i."quantity" ELSE 1000000 END)
    INTO units
    FROM "BundleItem" i JOIN "Variant" v ON v."id" = i."componentId"
    LEFT JOIN "StockLevel" l ON l."variantId" = i."componentId"
    WHERE i."bundleId" = bundle\x3b
  INSERT INTO "StockLevel" AS level ("variantId", "onHand") SELECT "id", coalesce(units, 0) FROM "Variant" WHERE "id" = bundle
    ON CONFLICT ("variantId") DO UPDATE SET "onHand" = EXCLUDED."onHand", "updatedAt" = now()
    WHERE level."onHand" <> EXCLUDED."onHand"\x3b
END';

CREATE FUNCTION "derive_bundle_levels"() RETURNS trigger LANGUAGE plpgsql AS
E'DECLARE
  bundle uuid\x3b
BEGIN
  IF NOT EXISTS (SELECT FROM "BundleItem" WHERE "componentId" = NEW."variantId") THEN RETURN NULL\x3b END IF\x3b
  PERFORM pg_advisory_xact_lock(7305801, 1)\x3b
  FOR bundle IN SELECT "bundleId" FROM "BundleItem" WHERE "componentId" = NEW."variantId" LOOP
    PERFORM "derive_bundle_level"(bundle)\x3b
  END LOOP\x3b
  RETURN NULL\x3b
END';

CREATE CONSTRAINT TRIGGER "StockLevel_makes_bundles" AFTER INSERT OR UPDATE ON "StockLevel"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "derive_bundle_levels"();

-- A part is a thing of the shelf: bundles of bundles would be of no use to who packs them.
CREATE FUNCTION "derive_changed_bundle"() RETURNS trigger LANGUAGE plpgsql AS
E'DECLARE
  changed uuid := coalesce(NEW."bundleId", OLD."bundleId")\x3b
BEGIN
  PERFORM pg_advisory_xact_lock(7305801, 1)\x3b
  IF EXISTS (SELECT FROM "BundleItem" i JOIN "BundleItem" part ON part."bundleId" = i."componentId"
      WHERE i."bundleId" = changed OR i."componentId" = changed) THEN
    RAISE EXCEPTION ''A bundle is no part of another: violates check constraint "BundleItem_of_no_bundle"'' USING ERRCODE = ''check_violation''\x3b
  END IF\x3b
  PERFORM "derive_bundle_level"(changed)\x3b
  RETURN NULL\x3b
END';

CREATE CONSTRAINT TRIGGER "BundleItem_makes_bundle" AFTER INSERT OR UPDATE OR DELETE ON "BundleItem"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "derive_changed_bundle"();
