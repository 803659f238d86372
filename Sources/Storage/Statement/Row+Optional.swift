/// Reads of columns that may be NULL; everything else about them is as strict.
extension Row {
  package func optionalInt64(_ column: Int) throws(SQLiteError) -> Int64? {
    try isNull(column) ? nil : int64(column)
  }

  package func optionalInt(_ column: Int) throws(SQLiteError) -> Int? {
    try isNull(column) ? nil : int(column)
  }

  package func optionalBool(_ column: Int) throws(SQLiteError) -> Bool? {
    try isNull(column) ? nil : bool(column)
  }

  package func optionalDouble(_ column: Int) throws(SQLiteError) -> Double? {
    try isNull(column) ? nil : double(column)
  }

  package func optionalText(_ column: Int) throws(SQLiteError) -> String? {
    try isNull(column) ? nil : text(column)
  }

  package func optionalUTF8(_ column: Int) throws(SQLiteError) -> [UInt8]? {
    try isNull(column) ? nil : utf8(column)
  }

  package func optionalBlob(_ column: Int) throws(SQLiteError) -> [UInt8]? {
    try isNull(column) ? nil : blob(column)
  }
}
