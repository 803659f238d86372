internal import Importer

/// One line on a terminal that says how far an import is, how fast, and how long it still takes.
final class ProgressLine {
  private static let interval = Duration.milliseconds(100)

  private let output: any ByteOutput
  private let totalBytes: Int
  private let start = ContinuousClock.now
  private var lastShown = ContinuousClock.now
  private var isShown = false

  init(output: any ByteOutput, totalBytes: Int) {
    (self.output, self.totalBytes) = (output, totalBytes)
  }

  func show(_ progress: ImportProgress) {
    let now = ContinuousClock.now
    guard now - lastShown >= Self.interval else { return }
    lastShown = now
    isShown = true
    output.write("\r\u{1B}[K" + words(progress, seconds: (now - start).seconds))
  }

  /// Takes the line away, before something else is written.
  func clear() {
    if isShown { output.write("\r\u{1B}[K") }
    isShown = false
  }

  private func words(_ progress: ImportProgress, seconds: Double) -> String {
    let rate = Int(Double(progress.articles) / max(seconds, 0.001))
    let words = "\(progress.articles.grouped) articles, \(rate.grouped) a second"
    guard totalBytes > 0, progress.bytes > 0 else { return words }
    let share = min(1, Double(progress.bytes) / Double(totalBytes))
    let remaining = Int(seconds / share - seconds)
    return words + ", \(Int(share * 100)) %, \(remaining) s left"
  }
}
