-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "helpfulCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "rejectionReason" TEXT,
ADD COLUMN     "repliedAt" TIMESTAMPTZ(3),
ADD COLUMN     "reply" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "ReviewVote" (
    "reviewId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewVote_pkey" PRIMARY KEY ("reviewId","userId")
);

-- CreateIndex
CREATE INDEX "ReviewVote_userId_idx" ON "ReviewVote"("userId");

-- CreateIndex
CREATE INDEX "Review_status_createdAt_id_idx" ON "Review"("status", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Review_createdAt_id_idx" ON "Review"("createdAt" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "ReviewVote" ADD CONSTRAINT "ReviewVote_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewVote" ADD CONSTRAINT "ReviewVote_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Review" ADD CONSTRAINT "Review_reason_of_rejected" CHECK ("rejectionReason" IS NULL OR "status" = 'rejected');
ALTER TABLE "Review" ADD CONSTRAINT "Review_reply_has_time" CHECK (("reply" IS NULL) = ("repliedAt" IS NULL));
ALTER TABLE "Review" ADD CONSTRAINT "Review_helpfulCount_not_negative" CHECK ("helpfulCount" >= 0);

-- As the back office searches them.
CREATE INDEX "Review_text_trigrams" ON "Review" USING gin (("title" || ' ' || "body" || ' ' || "authorName") gin_trgm_ops);

-- A vote counts where it is written or taken back, whoever does it: also the erasure of a person. (\x3b is a semicolon:
-- see the first migration.)
CREATE FUNCTION "count_review_vote"() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN
  UPDATE "Review" SET "helpfulCount" = "helpfulCount" + CASE TG_OP WHEN ''INSERT'' THEN 1 ELSE -1 END
    WHERE "id" = coalesce(NEW."reviewId", OLD."reviewId")\x3b
  RETURN NULL\x3b
END';
CREATE TRIGGER "ReviewVote_counts" AFTER INSERT OR DELETE ON "ReviewVote" FOR EACH ROW EXECUTE FUNCTION "count_review_vote"();
