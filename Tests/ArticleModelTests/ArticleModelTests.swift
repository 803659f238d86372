import ArticleModel
import Testing

@Suite("The model's values")
struct ArticleModelTests {
  @Test(
    "SHA-256 gives the digests of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func digestOfStandardExamples(text: String, digest: String) {
    #expect(SHA256.hex(of: text.utf8) == digest)
  }

  @Test("SHA-256 does not depend on how the bytes are portioned")
  func digestOfPortions() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for size in [1, 7, 63, 64, 65, 500] {
      var digest = SHA256()
      for start in stride(from: 0, to: bytes.count, by: size) {
        digest.update(bytes[start..<min(start + size, bytes.count)])
      }
      #expect(digest.finish() == SHA256.hex(of: bytes))
      var plain = SHA256(usingInstructions: false)
      plain.update(bytes)
      #expect(plain.finish() == SHA256.hex(of: bytes))
    }
  }

  @Test("days and day numbers are each other's inverse from year 1 to 9999")
  func dayNumbersRoundTrip() throws {
    for number in stride(from: -719_162, through: 2_932_896, by: 997) {
      let day = try #require(CalendarDay(daysSince1970: number))
      #expect(day.daysSince1970 == number)
      #expect(CalendarDay(iso8601: day.description) == day)
    }
    #expect(CalendarDay(daysSince1970: -719_163) == nil)
    #expect(CalendarDay(daysSince1970: 2_932_897) == nil)
  }

  @Test("weekdays and months are counted as the calendar has them")
  func weekdaysAndMonths() {
    #expect(CalendarDay(iso8601: "2026-11-24")?.weekday == 2)
    #expect(CalendarDay(iso8601: "1969-12-28")?.weekday == 7)
    #expect(CalendarDay(iso8601: "2024-01-31")?.adding(months: 1)?.description == "2024-02-29")
    #expect(CalendarDay(iso8601: "2024-03-31")?.adding(months: -13)?.description == "2023-02-28")
    #expect(CalendarDay(iso8601: "2023-02-29") == nil)
  }

  @Test("an interval's ISO form says no more than the text does")
  func isoForms() {
    #expect(DateInterval(year: 2024)?.iso8601 == "2024")
    #expect(DateInterval(year: 2024, month: 5)?.iso8601 == "2024-05")
    let open = DateInterval(
      earliest: CalendarDay(iso8601: "2023-01-01"), latest: nil, precision: .range)
    #expect(open.iso8601 == "2023-01-01/..")
  }

  @Test(
    "folding makes alike what a reader takes for the same",
    arguments: [
      ("OpenAI’s  “Plan”\n—now", "openai's \"plan\" -now"),
      (" ÉCOLE Größe ", "école größe"),
      ("МОСКВА ΑΘΗΝΑ", "москва αθηνα"),
      ("東京\u{3000}大学", "東京 大学"),
    ])
  func folding(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
    #expect(Folding.fold(folded) == folded)
  }

  @Test("a claim's id depends on article, text and occurrence, and on nothing else")
  func claimIDs() {
    func id(_ key: String, _ text: String, _ occurrence: Int) -> ClaimID {
      ClaimID(
        article: ArticleKey(key), foldedText: Folding.fold(Array(text.utf8)),
        occurrence: occurrence)
    }
    #expect(id("a", "It  rains.", 0) == id("a", "it rains.", 0))
    #expect(Set([id("a", "x", 0), id("b", "x", 0), id("a", "x", 1), id("a", "y", 0)]).count == 4)
    #expect(id("a", "x", 0).description.count == 12)
  }

  @Test("lines are counted from 1 at LF, CR LF and lone CR")
  func lines() {
    let text = Array("a\nb\r\nc\rd".utf8)
    let index = LineIndex(text)
    #expect(text.indices.map(index.line(at:)) == [1, 1, 2, 2, 2, 3, 3, 4])
    #expect(index.column(at: 3) == 2)
  }
}
