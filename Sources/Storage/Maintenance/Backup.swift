import CSQLite

/// How far a backup has come, in pages of the database.
package struct BackupProgress: Hashable, Sendable {
  package let copiedPages: Int
  package let totalPages: Int
}

/// Why a backup was not made. Nothing is left at the path.
package enum BackupError: Error, Hashable, Sendable {
  /// There is a file already; a backup never overwrites.
  case destinationExists(path: String)
  /// The file could not be made, written to the disk or given its name.
  case file(path: String, reason: String)
  /// The copy was read back and is damaged, in SQLite's words: the database itself may be.
  case damaged(path: String, finding: String)
  /// The database could not be read or the copy not written.
  case storage(SQLiteError)
}

extension BackupError: StorageFailure {
  package init(_ error: SQLiteError) {
    self = .storage(error)
  }
}

extension BackupError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .destinationExists(let path): "\(path): exists already; choose another name"
    case .file(let path, let reason): "\(path): \(reason)"
    case .damaged(let path, let finding):
      "\(path): the copy was damaged and has been removed (\(finding)); check the original"
    case .storage(let error): error.description
    }
  }
}

extension Connection {
  /// Copies the database, as it is at this moment, to a new file, while others go on reading and writing.
  ///
  /// The copy is one file without `-wal`, checked and on the disk before it gets its name.
  ///
  /// - Parameters:
  ///   - pagesPerStep: how many pages are copied between two reports.
  ///   - progress: told after each step.
  package func backUp(
    to path: String, pagesPerStep: Int = 1024, progress: (BackupProgress) -> Void = { _ in }
  ) throws(BackupError) {
    guard !FileSystem.exists(path) else { throw .destinationExists(path: path) }
    let partial = "\(path).partial-\(UInt32.random(in: 0...UInt32.max))"
    defer {
      FileSystem.remove([partial, partial + "-journal", partial + "-wal", partial + "-shm"])
    }
    do throws(SQLiteError) {
      let copy = try DatabaseFile(partial).open(.readWriteCreate)
      if isInTransaction {
        try copyPages(to: copy, pagesPerStep, progress)
      } else {
        // One state of the database for all steps: a write in between would start the copy anew.
        try transaction(.snapshot) { () throws(SQLiteError) in
          try copyPages(to: copy, pagesPerStep, progress)
        }
      }
      try copy.close()
    } catch {
      throw .storage(error)
    }
    if let finding = try finishCopy(partial) { throw .damaged(path: path, finding: finding) }
    do throws(FileSystem.Failure) {
      try FileSystem.synchronize(partial)
      try FileSystem.rename(partial, toNew: path)
    } catch {
      if error.isExisting { throw .destinationExists(path: path) }
      throw .file(path: path, reason: error.description)
    }
  }

  private func copyPages(
    to copy: DatabaseHandle, _ pagesPerStep: Int, _ progress: (BackupProgress) -> Void
  ) throws(SQLiteError) {
    guard let backup = sqlite3_backup_init(try copy.opened(), "main", try database.opened(), "main")
    else { throw copy.error(sqlite3_errcode(copy.pointer)) }
    var code: Int32
    repeat {
      code = sqlite3_backup_step(backup, Int32(clamping: max(pagesPerStep, 1)))
      let total = Int(sqlite3_backup_pagecount(backup))
      progress(
        BackupProgress(
          copiedPages: total - Int(sqlite3_backup_remaining(backup)), totalPages: total))
    } while code == SQLITE_OK
    // The failure of a step is the backup's own and is reported once more by finishing it.
    sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw copy.error(code) }
  }

  /// Makes the copy one file and reads it through.
  ///
  /// - Returns: what is wrong with it, nil when all is well.
  private func finishCopy(_ partial: String) throws(BackupError) -> String? {
    do throws(SQLiteError) {
      let copy = try DatabaseFile(partial).open(.readWrite)
      try Statement("PRAGMA journal_mode = DELETE", in: copy, persistent: false).run()
      let finding = try Statement("PRAGMA quick_check(1)", in: copy, persistent: false).first {
        (row) throws(SQLiteError) in try row.text(0)
      }
      try copy.close()
      return finding == "ok" ? nil : finding ?? "no answer"
    } catch {
      guard .corrupt ~= error || .notADatabase ~= error else { throw .storage(error) }
      return error.message
    }
  }
}
