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
  migrator.registerMigration("4 schedules and moves of feeds, hosts at rest") { db in
    try db.alter(table: "feed") { t in
      t.add(column: "schedule", .jsonText).notNull().defaults(
        to: #"{"skipHours":[],"skipDays":[]}"#)
      t.add(column: "move", .jsonText)
      t.add(column: "gone", .integer).notNull().defaults(to: 0)
    }
    try db.create(table: "hostRest") { t in
      t.primaryKey("host", .text)
      t.column("until", .datetime).notNull()
    }
  }
  migrator.registerMigration("5 entries that are alike, deleted entries") { db in
    try db.alter(table: "entry") { t in t.add(column: "likeness", .text) }
    let rows = try Row.fetchCursor(db, sql: "SELECT id, title, link, summary, content FROM entry")
    let update = try db.makeStatement(sql: "UPDATE entry SET likeness = ? WHERE id = ?")
    while let row = try rows.next() {
      let likeness = entryLikeness(
        title: row["title"], link: row["link"], summary: row["summary"], content: row["content"])
      try update.execute(arguments: [likeness, row["id"] as Int64])
    }
    try db.create(index: "entry_likeness", on: "entry", columns: ["feedID", "likeness"])
    try db.create(table: "deletedEntry") { t in
      t.column("feedID", .integer).notNull().references("feed", onDelete: .cascade)
      t.column("guid", .text).notNull()
      t.column("label", .text).notNull()
      t.column("title", .text).notNull()
      t.column("likeness", .text).notNull()
      t.column("deleted", .datetime).notNull()
      t.column("entry", .jsonText).notNull()
      t.primaryKey(["feedID", "guid"])
    }
  }
  migrator.registerMigration("6 words to search") { db in
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE entryText USING fts5(
          title, critic, outlet, film, text, tokenize = 'unicode61 remove_diacritics 2');
        -- The entries whose words are in entryText as they are now. A fetch adds nothing here.
        CREATE TABLE indexedEntry (id INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE);
        CREATE TRIGGER entry_isDeleted AFTER DELETE ON entry BEGIN
          DELETE FROM entryText WHERE rowid = OLD.id;
        END;
        CREATE TRIGGER entry_wordsChange
        AFTER UPDATE OF title, critic, author, outlet, film, recognition, summary, content ON entry
        WHEN OLD.title IS NOT NEW.title OR OLD.critic IS NOT NEW.critic
          OR OLD.author IS NOT NEW.author OR OLD.outlet IS NOT NEW.outlet
          OR OLD.film IS NOT NEW.film OR OLD.recognition IS NOT NEW.recognition
          OR OLD.summary IS NOT NEW.summary OR OLD.content IS NOT NEW.content
        BEGIN
          DELETE FROM indexedEntry WHERE id = OLD.id;
        END;
        """)
  }
  migrator.registerMigration("7 what was made of the entries and still holds") { db in
    try db.execute(
      sql: """
        -- The films whose pages are as their reviews are, with the page's summary.
        CREATE TABLE filmPage (film TEXT PRIMARY KEY, summary TEXT NOT NULL);
        CREATE TRIGGER entry_pageOfNew AFTER INSERT ON entry WHEN NEW.filmKey IS NOT NULL BEGIN
          DELETE FROM filmPage WHERE film = NEW.filmKey;
        END;
        CREATE TRIGGER entry_pageOfOld AFTER DELETE ON entry WHEN OLD.filmKey IS NOT NULL BEGIN
          DELETE FROM filmPage WHERE film = OLD.filmKey;
        END;
        CREATE TRIGGER entry_pageChanges AFTER UPDATE ON entry
        WHEN OLD.filmKey IS NOT NEW.filmKey OR OLD.filmEvidence IS NOT NEW.filmEvidence
          OR OLD.recognition IS NOT NEW.recognition OR OLD.title IS NOT NEW.title
          OR OLD.link IS NOT NEW.link OR OLD.author IS NOT NEW.author
          OR OLD.critic IS NOT NEW.critic OR OLD.outlet IS NOT NEW.outlet
          OR OLD.published IS NOT NEW.published OR OLD.language IS NOT NEW.language
          OR OLD.excerpt IS NOT NEW.excerpt OR OLD.isOwner IS NOT NEW.isOwner
        BEGIN
          DELETE FROM filmPage WHERE film IN (OLD.filmKey, NEW.filmKey);
        END;
        CREATE TRIGGER film_pageOfNew AFTER INSERT ON film BEGIN
          DELETE FROM filmPage WHERE film = NEW.key;
        END;
        CREATE TRIGGER film_pageOfOld AFTER DELETE ON film BEGIN
          DELETE FROM filmPage WHERE film = OLD.key;
        END;
        CREATE TRIGGER film_pageChanges AFTER UPDATE ON film BEGIN
          DELETE FROM filmPage WHERE film = NEW.key;
        END;
        -- The setting 'merged' stands as long as the films are what merging makes of the entries.
        CREATE TRIGGER entry_mergeNew AFTER INSERT ON entry BEGIN
          DELETE FROM setting WHERE name = 'merged';
        END;
        CREATE TRIGGER entry_mergeOld AFTER DELETE ON entry BEGIN
          DELETE FROM setting WHERE name = 'merged';
        END;
        CREATE TRIGGER entry_mergeChanges AFTER UPDATE ON entry
        WHEN OLD.recognition IS NOT NEW.recognition OR OLD.outlet IS NOT NEW.outlet
          OR OLD.published IS NOT NEW.published OR OLD.publishedKey IS NOT NEW.publishedKey
          OR OLD.filmKey IS NOT NEW.filmKey
        BEGIN
          DELETE FROM setting WHERE name = 'merged';
        END;
        """)
  }
  migrator.registerMigration("8 entries by their recogniser") { db in
    // So that a run sees without reading all entries that none is outdated.
    try db.create(index: "entry_recogniser", on: "entry", columns: ["recogniser", "isOwner"])
  }
  migrator.registerMigration("9 moves on from moves") { db in
    try db.alter(table: "feed") { t in
      t.add(column: "moves", .jsonText).notNull().defaults(to: #"{"misses":0,"hits":0}"#)
      t.drop(column: "move")
    }
  }
  return migrator
}
