import CSQLite

/// When a transaction takes its locks.
package enum TransactionKind: Sendable {
  /// Takes the write lock at once, so that it waits for other writers at its beginning and not in its
  /// middle, where waiting cannot help.
  case immediate
  /// One consistent state of the database to read from, while others go on writing.
  case snapshot
}

extension Connection {
  /// Whether a transaction is open.
  package var isInTransaction: Bool {
    database.pointer.map { sqlite3_get_autocommit($0) == 0 } ?? false
  }

  /// Runs the body in a transaction and commits it.
  ///
  /// When the body throws, the transaction is rolled back and the body's error is thrown, even if the
  /// rollback fails too. When COMMIT fails (a deferred foreign key, a full disk) its error is thrown and
  /// the transaction is rolled back. Transactions do not nest.
  package func transaction<Result, Failure: StorageFailure>(
    _ kind: TransactionKind = .immediate, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    do throws(SQLiteError) { try begin(kind) } catch { throw Failure(error) }
    let result: Result
    do {
      result = try body()
    } catch {
      rollback()
      throw error
    }
    do throws(SQLiteError) {
      try commit()
    } catch {
      rollback()
      throw Failure(error)
    }
    return result
  }

  private func begin(_ kind: TransactionKind) throws(SQLiteError) {
    guard !isInTransaction else {
      throw SQLiteError(
        code: .misuse, message: "a transaction is open already; transactions do not nest")
    }
    switch kind {
    case .immediate:
      try execute("BEGIN IMMEDIATE")
    case .snapshot:
      try execute("BEGIN DEFERRED")
      // The state to be read is chosen by the first read, not by BEGIN.
      do throws(SQLiteError) {
        try execute("SELECT 1 FROM sqlite_schema LIMIT 1")
      } catch {
        rollback()
        throw error
      }
    }
  }

  private func commit() throws(SQLiteError) {
    guard isInTransaction else {
      throw SQLiteError(
        code: .abort,
        message: "the transaction was ended before its commit; its changes may be lost")
    }
    try execute("COMMIT")
  }

  // The error that led here is the one to report; some errors have rolled back already.
  private func rollback() {
    guard isInTransaction else { return }
    _ = try? execute("ROLLBACK")
  }
}
