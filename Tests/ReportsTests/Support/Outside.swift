import Foundation

@testable import Reports

/// Reads exports with programs that others wrote, where they are installed.
enum Outside {
  /// "ok", "skipped: …" where a parser is missing, or what the parser complains of.
  static func verdict(on file: URL, _ format: ExportFormat) throws -> String {
    let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Documentation/export.schema.json").standardizedFileURL
    let process = Process()
    // The Python that a person's own environment has first.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, format.rawValue, file.path, schema.path]
    let output = file.appendingPathExtension("verdict")
    try Data().write(to: output)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else { return "skipped: Python 3 is not installed" }
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }

  private static let script = """
    import json, sys
    kind, path, schema = sys.argv[1:]
    text = open(path, encoding="utf-8").read()
    try:
        if kind == "bibtex":
            import bibtexparser
            new = hasattr(bibtexparser, "parse_string")
            read = bibtexparser.parse_string(text) if new else bibtexparser.loads(text)
            assert len(read.entries) == text.count("@misc{"), "entries"
            assert not new or not read.failed_blocks, read.failed_blocks
        elif kind == "ris":
            import rispy
            assert len(rispy.loads(text)) == text.count("TY  - "), "records"
        elif kind == "jsonl":
            import jsonschema
            check = jsonschema.Draft202012Validator(json.load(open(schema)))
            for line in text.splitlines():
                check.validate(json.loads(line))
        else:
            records = json.loads(text)
            assert isinstance(records, list) and records, "no records"
            keys = {"csl-json": {"id", "type", "title"}, "claimreview": {"@context", "@type"},
                    "annotations": {"@context", "id", "type", "target"}}[kind]
            assert all(keys <= set(record) for record in records), "a key is missing"
        print("ok")
    except ImportError as missing:
        print("skipped: Python has no module", missing.name)
    except Exception as problem:
        print(type(problem).__name__, problem)
    """
}
