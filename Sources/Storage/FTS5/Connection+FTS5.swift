import CSQLite

extension Connection {
  /// Adds a function that full-text queries can call for the row they stand on, to rank it or to look at
  /// where it matched: `SELECT … WHERE index MATCH ?1 ORDER BY name(index)`.
  ///
  /// - Parameters:
  ///   - state: makes what one query keeps from row to row, before its first row.
  ///   - body: the function; SQL's further arguments follow the state.
  package func addFTS5Function<State: AnyObject>(
    _ name: String,
    state makeState:
      @escaping (borrowing FTS5Match, borrowing FunctionArguments) throws(SQLiteError) -> State,
    _ body:
      @escaping (borrowing FTS5Match, State, borrowing FunctionArguments) throws(SQLiteError)
      -> Value
  ) throws(SQLiteError) {
    try addFTS5Function(name) { (match, arguments) throws(SQLiteError) in
      if let state: State = match.keptState() { return try body(match, state, arguments) }
      let state = try makeState(match, arguments)
      try match.keep(state)
      return try body(match, state, arguments)
    }
  }

  /// Adds such a function that keeps nothing from row to row.
  package func addFTS5Function(
    _ name: String,
    _ body:
      @escaping (borrowing FTS5Match, borrowing FunctionArguments) throws(SQLiteError) -> Value
  ) throws(SQLiteError) {
    let api = try fts5API()
    guard let create = api.pointee.xCreateFunction else { throw FTS5Match.missing }
    let function = Unmanaged.passRetained(AuxiliaryFunction(name: name, body: body))
    let code = create(
      api, name, function.toOpaque(),
      { api, match, context, count, values in
        guard let api, let match, let data = api.pointee.xUserData?(match) else { return }
        let function = Unmanaged<AuxiliaryFunction>.fromOpaque(data).takeUnretainedValue()
        FunctionResult(context: context).set { () throws(SQLiteError) in
          try function.body(
            FTS5Match(api: api, context: match),
            FunctionArguments(function: function.name, count: count, values: values))
        }
      }, releaseObject)
    // Unlike for scalar functions, the destructor is not called when this fails.
    if code != SQLITE_OK { function.release() }
    try database.check(code)
  }

  /// FTS5 hands out its interface through a pointer that is bound to a query.
  func fts5API() throws(SQLiteError) -> UnsafeMutablePointer<fts5_api> {
    let statement = try prepare("SELECT fts5(?1)")
    var api: UnsafeMutablePointer<fts5_api>?
    // FTS5 writes through the pointer when the statement is stepped: it has to stay valid until then.
    let code = withUnsafeMutablePointer(to: &api) { pointer in
      withExtendedLifetime(statement) {
        let code = claims_sqlite3_bind_fts5_api(statement.pointer, 1, pointer)
        return code == SQLITE_OK ? sqlite3_step(statement.pointer) : code
      }
    }
    guard code == SQLITE_ROW, let api else {
      throw database.error(code, sql: statement.sql)
    }
    return api
  }
}

private final class AuxiliaryFunction {
  typealias Body =
    (borrowing FTS5Match, borrowing FunctionArguments) throws(SQLiteError) -> Value

  let name: String
  let body: Body

  init(name: String, body: @escaping Body) {
    self.name = name
    self.body = body
  }
}
