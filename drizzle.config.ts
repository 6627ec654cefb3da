import { defineConfig } from "drizzle-kit";

/** Drafts a migration from the schema; what lands in db/migrations is reviewed SQL, run by our own runner. */
export default defineConfig({
  dialect: "sqlite",
  schema: "./db/schema/*.ts",
  out: "./data/drizzle-drafts",
});
