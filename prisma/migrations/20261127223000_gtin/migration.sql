-- AlterTable
ALTER TABLE "Variant" ADD COLUMN     "gtin" TEXT;

ALTER TABLE "Variant" ADD CONSTRAINT "Variant_gtin_digits" CHECK ("gtin" ~ '^(\d{8}|\d{12,14})$');
