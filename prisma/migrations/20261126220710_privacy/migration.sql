-- AlterTable
ALTER TABLE "DataRequest" ADD COLUMN     "sizeBytes" INTEGER;

-- AlterTable
ALTER TABLE "EmailMessage" ADD COLUMN     "userId" UUID;

-- CreateIndex
CREATE INDEX "EmailMessage_userId_idx" ON "EmailMessage"("userId");

-- CreateIndex
CREATE INDEX "EmailMessage_recipient_idx" ON "EmailMessage"("recipient");

-- Mails about accounts that are stored already are known by their recipient.
UPDATE "EmailMessage" m SET "userId" = u."id" FROM "User" u
WHERE m."template" LIKE 'account-%' AND m."recipient" = u."email"::text;
