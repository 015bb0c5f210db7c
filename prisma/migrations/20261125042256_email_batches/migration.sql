-- AlterTable
ALTER TABLE "EmailMessage" ADD COLUMN     "batchId" UUID NOT NULL DEFAULT gen_random_uuid();

-- CreateIndex
CREATE INDEX "EmailMessage_batchId_idx" ON "EmailMessage"("batchId");
