/// What a connection may do with the file, and whether the file has to be there.
package enum AccessMode: Hashable, Sendable {
  /// Reads and writes; makes the file when there is none.
  case readWriteCreate
  /// Reads and writes a file that is there.
  case readWrite
  /// Reads a file that others may be writing.
  ///
  /// SQLite leaves the (empty) `-wal` and `-shm` files of a reader behind; the next writer removes them.
  ///
  /// A database in WAL mode needs a `-shm` file beside it. In a folder where none can be made, a database
  /// whose `-wal` file is missing or empty is opened as `.immutable` instead: all of it is in the file,
  /// and whoever could write it would need the folder. One with a filled `-wal` file is refused, because
  /// reading it without would show old data.
  case readOnly
  /// Reads a file that nobody writes while it is open: on read-only media. Takes no locks.
  case immutable
}

/// How a connection is set up.
package struct OpenOptions: Hashable, Sendable {
  /// How long a statement waits for another connection's lock before it fails with `.busy`.
  package var busyTimeout: Duration

  /// The page cache in KiB; a reader that wants little memory asks for less.
  package var cacheKiB: Int

  /// The number of prepared statements kept for their next use.
  package var statementCacheCapacity: Int

  /// The page size of a new database in bytes. Large pages make full-text loading faster.
  package var pageSize: Int

  package init(
    busyTimeout: Duration = .seconds(5), cacheKiB: Int = 32768, statementCacheCapacity: Int = 64,
    pageSize: Int = 16384
  ) {
    self.busyTimeout = busyTimeout
    self.cacheKiB = cacheKiB
    self.statementCacheCapacity = statementCacheCapacity
    self.pageSize = pageSize
  }

  /// So many pages in the write-ahead log are copied into the file at the next commit.
  var logPages: Int { (64 << 20) / max(pageSize, 512) }

  var busyTimeoutMilliseconds: Int32 {
    Int32(clamping: Int64(busyTimeout / Duration.milliseconds(1)))
  }
}
