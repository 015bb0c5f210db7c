ALTER TABLE "CustomerGroup" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- Staff look for customers by any part of their address or name.
CREATE INDEX "User_contact_trigrams" ON "User"
  USING gin ((("email")::text || ' ' || coalesce("name", '')) gin_trgm_ops);
