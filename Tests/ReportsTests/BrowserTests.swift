import Foundation
import Testing

@testable import Reports

#if canImport(FoundationEssentials)
import FoundationEssentials
#endif

/// HTML reports in a real browser without a window. Where none is installed, these tests are skipped.
@Suite("HTML reports in a browser", .enabled(if: Browser.path != nil, "Chromium is not installed"))
struct BrowserTests {
  private let shelf: ReportArchive
  private let browser: Browser

  init() throws {
    shelf = try ReportArchive()
    browser = Browser(path: try #require(Browser.path), folder: shelf.folder)
  }

  private func page() throws -> URL {
    let report = try shelf.report(.timeline, "", showsPassages: true)
    let url = shelf.folder.appending(path: "report.html")
    try Data(HTMLReportWriter().bytes(of: report)).write(to: url)
    return url
  }

  @Test("opens without a complaint, filters by the words that its address carries")
  func filters() throws {
    let page = try page()
    let all = try browser.dom(of: page.absoluteString)
    #expect(all.complaints.isEmpty, "\(all.complaints)")
    #expect(all.html.ranges(of: "<li id=\"c-").count > 1)
    #expect(!all.html.contains("hidden=\"\""))
    let some = try browser.dom(of: page.absoluteString + "#filter=volunt%C3%A9ers")
    #expect(some.html.contains("1 of "))
    let shown = some.html.matches(of: /<li id="c-[^"]*">/).count
    #expect(shown == 1)
  }

  @Test("prints as PDF and shows itself")
  func prints() throws {
    let page = try page()
    let pdf = shelf.folder.appending(path: "report.pdf")
    let picture = shelf.folder.appending(path: "report.png")
    _ = try browser.run([
      "--print-to-pdf=\(pdf.path)", "--no-pdf-header-footer", page.absoluteString,
    ])
    _ = try browser.run(["--screenshot=\(picture.path)", page.absoluteString])
    #expect(try Data(contentsOf: pdf).starts(with: Array("%PDF-".utf8)))
    #expect(try Data(contentsOf: picture).count > 5_000)
  }
}

/// Chromium without a window, with a profile of its own.
struct Browser {
  static var path: String? {
    ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  var path: String
  var folder: URL

  /// The document after its scripts have run, and what the browser wrote to its console.
  func dom(of address: String) throws -> (html: String, complaints: [String]) {
    let (output, errors) = try run(
      ["--enable-logging=stderr", "--virtual-time-budget=2000", "--dump-dom", address])
    return (
      output, errors.split(separator: "\n").map(String.init).filter { $0.contains("CONSOLE") }
    )
  }

  func run(_ arguments: [String]) throws -> (output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.appending(path: "profile").path)",
      ] + arguments
    // Into files, not pipes: nobody has to empty them while the browser runs.
    let files = ["out", "err"].map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return (texts[0], texts[1])
  }
}
