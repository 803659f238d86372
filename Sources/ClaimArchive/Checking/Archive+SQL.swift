import Storage

/// A value of a row that the user's own SQL gives.
public enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  init(_ value: Value) {
    self =
      switch value {
      case .null: .null
      case .integer(let integer): .integer(integer)
      case .real(let double): .real(double)
      case .text(let text): .text(text)
      case .blob(let bytes): .blob(bytes)
      }
  }
}

extension Archive {
  /// Runs a user's own SELECT on an archive, in a connection that cannot write.
  ///
  /// The views `v_articles`, `v_claims`, `v_quotations`, `v_timeline`, `v_amounts` and `v_mentions` are
  /// made for it.
  ///
  /// - Parameters:
  ///   - sql: one statement that only reads.
  ///   - columns: told the names of the columns, before the first row.
  ///   - row: handed each row as it is found; `false` ends the reading.
  /// - Throws: `.sql` with SQLite's own words where the statement is wrong or would write.
  public static func select(
    _ sql: String, path: String, columns: ([String]) -> Void, row: ([SQLValue]) -> Bool
  ) throws(ArchiveError) {
    let archive = try Archive.open(path: path, mode: .readOnly)
    let statement: Statement
    do throws(SQLiteError) {
      statement = try archive.connection.prepare(SQL(trusted: sql))
    } catch {
      throw .sql(message: error.message)
    }
    guard statement.isReadOnly, statement.parameterCount == 0, !statement.columnNames.isEmpty else {
      throw .sql(
        message: "only one statement that reads, without parameters, can be run; begin with SELECT")
    }
    columns(statement.columnNames)
    do throws(Stop) {
      try statement.forEachRow { (found) throws(Stop) in
        var values: [SQLValue] = []
        do throws(SQLiteError) {
          for column in 0..<found.count { values.append(SQLValue(try found.lenientValue(column))) }
        } catch {
          throw .failed(error)
        }
        if !row(values) { throw .wanted }
      }
    } catch {
      if case .failed(let cause) = error { throw .sql(message: cause.message) }
    }
  }

  /// Why the reading of rows ended early.
  private enum Stop: StorageFailure {
    case wanted
    case failed(SQLiteError)

    init(_ error: SQLiteError) {
      self = .failed(error)
    }
  }
}

extension Row {
  /// A value as it is; text that is not valid UTF-8 as its bytes.
  fileprivate func lenientValue(_ column: Int) throws(SQLiteError) -> Value {
    do throws(SQLiteError) {
      return try value(column)
    } catch {
      guard .mismatch ~= error else { throw error }
      return .blob(try utf8(column))
    }
  }
}
