-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "country" CHAR(2);

-- AlterTable
ALTER TABLE "SignInStep" DROP COLUMN "attempts",
DROP COLUMN "challenge";
