import Testing

@testable import Importer

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws(JSONProblem) -> JSONValue {
    try JSONParser.parse(Array(text.utf8))
  }

  private func string(_ text: String) -> JSONValue { .string(Array(text.utf8)) }

  @Test("all kinds of values are read, with white space between them")
  func values() throws {
    let value = try parse(
      " { \"a\" : [ 1 , -2.5e3 , true , false , null , \"x\" , { } , [ ] ] } \r\n")
    #expect(
      value["a"]
        == .array([
          .number(1), .number(-2500), .bool(true), .bool(false), .null, string("x"), .object([]),
          .array([]),
        ]))
  }

  @Test(
    "escapes are read",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e4\u4e2D""#, "ä中"),
      (#""\ud83d\ude00""#, "😀"), (#""a\u0000b""#, "a\0b"),
    ])
  func escapes(json: String, expected: String) throws {
    #expect(try parse(json) == string(expected))
  }

  @Test(
    "half a surrogate pair is read as U+FFFD, and nothing around it is lost",
    arguments: [
      (#""a\ud800b""#, "a\u{FFFD}b"), (#""\udc00""#, "\u{FFFD}"),
      (#""\ud800\u0041""#, "\u{FFFD}A"), (#""\ud800\ud83d\ude00""#, "\u{FFFD}😀"),
      (#""\ud800\n""#, "\u{FFFD}\n"),
    ])
  func loneSurrogates(json: String, expected: String) throws {
    #expect(try parse(json) == string(expected))
  }

  @Test("bytes that are not UTF-8 are left as they are for the decoder")
  func invalidUTF8() throws {
    #expect(try JSONParser.parse([0x22, 0xFF, 0x22]) == .string([0xFF]))
  }

  @Test("the last of several equal keys counts")
  func repeatedKeys() throws {
    #expect(try parse(#"{"a":1,"a":2}"#)["a"] == .number(2))
  }

  @Test(
    "what is not JSON is refused at its place",
    arguments: [
      ("", 0, "a value"), ("{", 1, "a key in quotes"), ("[1,]", 3, "a value"),
      (#"{"a" 1}"#, 5, "\":\""), ("[1 2]", 3, "\",\" or \"]\""), ("tru", 0, "a value"),
      ("1 1", 2, "end of line"), ("01", 2, "no digit after a leading zero"), ("1.", 2, "a digit"),
      ("-", 1, "a digit"), (#""a"#, 2, "a closing quotation mark"),
      (#""\x""#, 2, "one of \"\\/bfnrtu after a backslash"),
      (#""\u12g4""#, 5, "four hexadecimal digits"),
      ("\"\n\"", 1, "no control character as it is in a string, but its escape"),
    ])
  func problems(json: String, offset: Int, expected: String) {
    #expect(throws: JSONProblem(offset: offset, expected: expected)) { try parse(json) }
  }

  @Test("a million brackets are refused, not followed")
  func deepNesting() {
    #expect(throws: JSONProblem.self) {
      try JSONParser.parse(Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    }
  }
}
