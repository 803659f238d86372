import Testing

@testable import Storage

@Suite("FTS5's tokenizers for text that is in no table")
struct FTS5TokenizerTests {
  @Test(
    "Tokens are those of the index, each with its word",
    arguments: [
      (
        "Señor Ortiz’s boats are RUNNING",
        ["senor=Señor", "ortiz=Ortiz", "s=s", "boat=boats", "ar=are", "run=RUNNING"]
      ),
      ("", []), ("… — !", []), ("a\0b", ["a=a", "b=b"]),
    ])
  func tokens(text: String, expected: [String]) throws {
    let tokenizer = try FTS5Tokenizer(
      ["porter", "unicode61", "remove_diacritics", "2"], in: .inMemory())
    var found: [String] = []
    try tokenizer.forEachToken(of: Array(text.utf8)) { token, word in
      found.append(
        String(decoding: token, as: UTF8.self) + "=" + String(decoding: word, as: UTF8.self))
    }
    #expect(found == expected)
  }

  @Test("A tokenizer that there is not is an error")
  func unknown() throws {
    #expect(throws: SQLiteError.self) { try FTS5Tokenizer(["pebble"], in: .inMemory()) }
  }
}
