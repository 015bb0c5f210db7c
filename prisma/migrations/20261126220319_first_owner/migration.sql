-- AlterTable
ALTER TABLE "Invitation" ALTER COLUMN "email" DROP NOT NULL;

-- One open link for the first owner, and never one without an address for anybody else.
CREATE UNIQUE INDEX "Invitation_first_owner_key" ON "Invitation"("role") WHERE "email" IS NULL AND "acceptedAt" IS NULL AND "revokedAt" IS NULL;
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_without_address_check" CHECK ("email" IS NOT NULL OR ("role" = 'owner' AND "invitedById" IS NULL));
