-- CreateTable
CREATE TABLE "CacheExpiry" (
    "id" BIGSERIAL NOT NULL,
    "tag" TEXT NOT NULL,
    "expiredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "CacheExpiry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CacheExpiry_expiredAt_idx" ON "CacheExpiry"("expiredAt");

-- Every instance listens; told at the commit, and never of what was rolled back.
CREATE FUNCTION "tell_cache_expiry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('cache_expiry', NEW."tag");
  RETURN NULL;
END $$;

CREATE TRIGGER "tell" AFTER INSERT ON "CacheExpiry" FOR EACH ROW EXECUTE FUNCTION "tell_cache_expiry"();
