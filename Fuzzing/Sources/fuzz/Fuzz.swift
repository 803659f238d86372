internal import ArticleModel
internal import ArticleParser
internal import CFuzzer

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// `fuzz TARGET [options of libFuzzer] [corpus]`: feeds a target ever new inputs, and stops at the first
/// at which it crashes, hangs or breaks a promise.
@main
enum Fuzz {
  static func main() {
    var arguments = CommandLine.arguments
    guard arguments.count > 1, let target = FuzzTarget(rawValue: arguments.remove(at: 1)) else {
      print(
        "usage: fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [option…] [corpus]"
      )
      return
    }
    var strings = arguments.map { strdup($0) } + [nil]
    var count = Int32(arguments.count)
    strings.withUnsafeMutableBufferPointer { strings in
      var pointer = strings.baseAddress
      _ = LLVMFuzzerRunDriver(&count, &pointer, target.callback)
    }
  }
}
