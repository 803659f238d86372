import CSQLite

extension Connection {
  /// Adds a scalar function to this connection's SQL.
  ///
  /// Only statements may call it, not the schema: a view, trigger or index that did could not be used by
  /// anybody else's SQL tool.
  ///
  /// - Parameters:
  ///   - argumentCount: nil for any number.
  ///   - deterministic: whether equal arguments give equal results, so that SQLite may call it less often.
  package func addFunction(
    _ name: String, argumentCount: Int? = nil, deterministic: Bool = true,
    _ body: @escaping (borrowing FunctionArguments) throws(SQLiteError) -> Value
  ) throws(SQLiteError) {
    let connection = try database.opened()
    let flags = SQLITE_UTF8 | SQLITE_DIRECTONLY | (deterministic ? SQLITE_DETERMINISTIC : 0)
    let function = Unmanaged.passRetained(ScalarFunction(name: name, body: body))
    // SQLite calls the destructor also when this fails.
    try database.check(
      sqlite3_create_function_v2(
        connection, name, argumentCount.map { Int32(clamping: $0) } ?? -1, flags,
        function.toOpaque(),
        { context, count, values in
          guard let data = sqlite3_user_data(context) else { return }
          let function = Unmanaged<ScalarFunction>.fromOpaque(data).takeUnretainedValue()
          FunctionResult(context: context).set { () throws(SQLiteError) in
            try function.body(
              FunctionArguments(function: function.name, count: count, values: values))
          }
        }, nil, nil, releaseObject))
  }
}

private final class ScalarFunction {
  let name: String
  let body: (borrowing FunctionArguments) throws(SQLiteError) -> Value

  init(name: String, body: @escaping (borrowing FunctionArguments) throws(SQLiteError) -> Value) {
    self.name = name
    self.body = body
  }
}

/// The destructor of an object that SQLite was handed with `passRetained`.
func releaseObject(_ pointer: UnsafeMutableRawPointer?) {
  if let pointer { Unmanaged<AnyObject>.fromOpaque(pointer).release() }
}
