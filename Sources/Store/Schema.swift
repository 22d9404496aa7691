import GRDB

/// The steps from an empty file to today's tables. A released step never changes; a change is a new
/// step, so that every store in the field can be brought up to date.
func schemaMigrator() -> DatabaseMigrator {
  var migrator = DatabaseMigrator()
  migrator.registerMigration("1 feeds, entries, films, digests") { db in
    try db.create(table: "feed") { t in
      t.autoIncrementedPrimaryKey("id")
      t.column("address", .text).notNull().unique()
      t.column("title", .text)
      t.column("etag", .text)
      t.column("lastModified", .text)
      t.column("bodyHash", .text)
      t.column("readWith", .text)
      t.column("lastAttempt", .datetime)
      t.column("lastSuccess", .datetime)
      t.column("lastError", .text)
      t.column("failures", .integer).notNull()
    }
    try db.create(table: "entry") { t in
      t.autoIncrementedPrimaryKey("id")
      t.column("feedID", .integer).notNull().references("feed", onDelete: .cascade)
      t.column("guid", .text).notNull()
      t.column("label", .text).notNull().unique()
      t.column("title", .text).notNull()
      t.column("link", .text)
      t.column("author", .text)
      t.column("critic", .text)
      t.column("outlet", .text).notNull()
      t.column("isOwner", .boolean).notNull()
      t.column("published", .datetime)
      t.column("updated", .datetime)
      t.column("language", .text)
      t.column("summary", .text)
      t.column("content", .text)
      t.column("categories", .jsonText).notNull()
      t.column("film", .jsonText)
      t.column("rating", .text)
      t.column("ratingScale", .double)
      t.column("contentHash", .text).notNull()
      t.column("firstSeen", .datetime).notNull()
      t.column("changes", .integer).notNull()
      t.column("digest", .text)
      t.column("excerpt", .text).notNull()
      t.column("recognition", .jsonText).notNull()
      t.column("recogniser", .integer).notNull()
      t.column("filmKey", .text)
      t.column("filmEvidence", .jsonText).notNull()
      t.uniqueKey(["feedID", "guid"])
    }
    try db.create(index: "entry_film", on: "entry", columns: ["filmKey"])
    try db.create(index: "entry_digest", on: "entry", columns: ["digest"])
    try db.create(table: "film") { t in
      t.primaryKey("key", .text)
      t.column("film", .jsonText).notNull()
    }
    try db.create(table: "digest") { t in
      t.primaryKey("date", .text)
      t.column("films", .integer).notNull()
      t.column("reviews", .integer).notNull()
      t.column("content", .jsonText).notNull()
    }
    try db.create(table: "setting") { t in
      t.primaryKey("name", .text)
      t.column("value", .text).notNull()
    }
  }
  migrator.registerMigration("2 keys of films that are no more, changes by hand") { db in
    try db.create(table: "formerKey") { t in
      t.primaryKey("key", .text)
      t.column("film", .text)
    }
    try db.alter(table: "entry") { t in t.add(column: "publishedKey", .text) }
    try db.execute(sql: "UPDATE entry SET publishedKey = filmKey")
    try db.create(table: "change") { t in
      t.autoIncrementedPrimaryKey("id")
      t.column("content", .jsonText).notNull()
    }
  }
  migrator.registerMigration("3 keys that only a merge by hand names") { db in
    try db.alter(table: "formerKey") { t in
      t.add(column: "isNamedOnly", .boolean).notNull().defaults(to: false)
    }
  }
  return migrator
}
