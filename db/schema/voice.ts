import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const trunks = sqliteTable("trunks", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  name: text().notNull(),
  kind: text().$type<"sip" | "pstn">().notNull(),
  host: text(),
  port: integer(),
  dialTo: text("dial_to"),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
});

export const trunkGroups = sqliteTable("trunk_groups", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  name: text().notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
});

export const trunkGroupMembers = sqliteTable("trunk_group_members", {
  accountId: integer("account_id").notNull(),
  groupId: integer("group_id").notNull(),
  trunkId: integer("trunk_id").notNull(),
  priority: integer().default(1).notNull(),
  weight: integer().default(1).notNull(),
});

export const capacityPools = sqliteTable("capacity_pools", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  name: text().notNull(),
  channels: integer().notNull(),
});

export const sharedCapacityGroups = sqliteTable("shared_capacity_groups", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  poolId: integer("pool_id").notNull(),
  name: text().notNull(),
  channels: integer().notNull(),
});
