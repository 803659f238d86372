import CSQLite

/// One of FTS5's own tokenizers, for text that is in no table: what it gives is what the index holds.
package final class FTS5Tokenizer {
  private let methods: fts5_tokenizer
  private let instance: OpaquePointer

  /// - Parameter arguments: the tokenizer's name and arguments, as in `tokenize = '…'`:
  ///   `["porter", "unicode61", "remove_diacritics", "2"]`.
  package init(_ arguments: [String], in connection: Connection) throws(SQLiteError) {
    let api = try connection.fts5API()
    guard let name = arguments.first, let find = api.pointee.xFindTokenizer else {
      throw Self.missing
    }
    var methods = fts5_tokenizer()
    var context: UnsafeMutableRawPointer?
    try connection.database.check(find(api, name, &context, &methods))
    guard let create = methods.xCreate else { throw Self.missing }
    var instance: OpaquePointer?
    let code = Self.withCStrings(arguments.dropFirst()) { strings in
      create(context, strings.baseAddress, Int32(clamping: strings.count), &instance)
    }
    try connection.database.check(code)
    guard let instance else { throw Self.missing }
    (self.methods, self.instance) = (methods, instance)
  }

  deinit {
    methods.xDelete?(instance)
  }

  /// Hands the body each token of some UTF-8 text with its word as it stands in the text.
  package func forEachToken(
    of text: [UInt8],
    _ body: (_ token: UnsafeRawBufferPointer, _ word: UnsafeRawBufferPointer) -> Void
  ) throws(SQLiteError) {
    try check(text.withUnsafeBytes { tokenize($0, body) })
  }

  /// The same for text that another holds.
  package func forEachToken(
    of text: UnsafeRawBufferPointer,
    _ body: (_ token: UnsafeRawBufferPointer, _ word: UnsafeRawBufferPointer) -> Void
  ) throws(SQLiteError) {
    try check(tokenize(text, body))
  }

  /// The tokens of some UTF-8 text with the ranges of their words.
  package func tokens(of text: [UInt8]) throws(SQLiteError) -> [(token: [UInt8], range: Range<Int>)]
  {
    var found: [(token: [UInt8], range: Range<Int>)] = []
    let code = text.withUnsafeBytes { bytes in
      tokenize(bytes) { token, word in
        guard let base = bytes.baseAddress, let start = word.baseAddress else { return }
        found.append((Array(token), start - base..<start - base + word.count))
      }
    }
    try check(code)
    return found
  }

  private func tokenize(
    _ text: UnsafeRawBufferPointer,
    _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Void
  ) -> Int32 {
    guard let tokenize = methods.xTokenize else { return SQLITE_MISUSE }
    return withoutActuallyEscaping(body) { body in
      let visit = TokenVisit { token, word in
        body(token, UnsafeRawBufferPointer(rebasing: text[word]))
      }
      return tokenize(
        instance, Unmanaged.passUnretained(visit).toOpaque(), FTS5_TOKENIZE_DOCUMENT,
        text.assumingMemoryBound(to: CChar.self).baseAddress, Int32(clamping: text.count)
      ) { visit, _, token, count, start, end in
        guard let visit else { return SQLITE_MISUSE }
        Unmanaged<TokenVisit>.fromOpaque(visit).takeUnretainedValue().body(
          UnsafeRawBufferPointer(start: token, count: Int(count)), Int(start)..<Int(end))
        return SQLITE_OK
      }
    }
  }

  /// FTS5 fills its whole interface; that a part of it may be absent is only how C is imported.
  private static var missing: SQLiteError {
    SQLiteError(code: .error, message: "the FTS5 interface of this SQLite is incomplete")
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw SQLiteError(code: code, connection: nil) }
  }

  private static func withCStrings<Result>(
    _ strings: some Collection<String>,
    _ body: (UnsafeMutableBufferPointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let ended = strings.map { Array($0.utf8CString) }
    var pointers: [UnsafePointer<CChar>?] = []
    func lend(_ rest: ArraySlice<[CChar]>) -> Result {
      guard let first = rest.first else {
        return pointers.withUnsafeMutableBufferPointer { body($0) }
      }
      return first.withUnsafeBufferPointer { buffer in
        pointers.append(buffer.baseAddress)
        return lend(rest.dropFirst())
      }
    }
    return lend(ended[...])
  }
}

/// Carries the body through C.
private final class TokenVisit {
  let body: (UnsafeRawBufferPointer, Range<Int>) -> Void

  init(body: @escaping (UnsafeRawBufferPointer, Range<Int>) -> Void) {
    self.body = body
  }
}
