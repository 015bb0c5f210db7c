-- AlterTable
ALTER TABLE "SearchSynonym" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
