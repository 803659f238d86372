internal import Reports

/// A list of things that have the same facts, in every format.
struct Listing<Item> {
  /// A fact: the name of its JSON key and column, and what it is.
  typealias Fact = (name: StaticString, cell: (Item) -> Table.Cell)

  /// The JSON key of the whole list.
  let name: StaticString
  let items: [Item]
  let facts: [Fact]
  /// What a thing is called, for other commands.
  let id: (Item) -> String
  /// A thing for people.
  let line: (Item, inout StyledText) -> Void
  let screen: Screen

  func bytes(as format: OutputFormat) -> [UInt8] {
    switch format {
    case .json: json
    case .jsonl: jsonLines
    case .ids: Array(items.map { id($0) + "\n" }.joined().utf8)
    case .text: text
    case .table, .csv, .tsv, .markdown: TableFormat.bytes(of: table, as: format, on: screen) ?? []
    }
  }

  private var text: [UInt8] {
    var text = StyledText(screen)
    for item in items { line(item, &text) }
    return Array(text.text.utf8)
  }

  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", 1)
      json.member(name, items, write)
    }
    json.endLine()
    return json.bytes
  }

  private var jsonLines: [UInt8] {
    var json = JSONWriter()
    for item in items {
      json.object { write(item, &$0) }
      json.endLine()
    }
    return json.bytes
  }

  private func write(_ item: Item, _ json: inout JSONWriter) {
    for fact in facts {
      json.key(fact.name)
      switch fact.cell(item) {
      case .empty: json.null()
      case .text(let text): json.string(text)
      case .integer(let integer): json.integer(Int(integer))
      case .number(let number): json.number(number)
      }
    }
  }

  private var table: Table {
    Table(
      columns: facts.map { "\($0.name)" }, rows: items.map { item in facts.map { $0.cell(item) } })
  }
}

extension Listing {
  /// Prints the list, or says that there is nothing in it.
  func show(
    as format: OutputFormat, orSay emptiness: String, in surroundings: Surroundings
  ) -> ExitStatus {
    let bytes = bytes(as: format)
    if format == .text {
      surroundings.show(String(decoding: bytes, as: UTF8.self))
    } else {
      surroundings.output.write(bytes)
    }
    guard items.isEmpty else { return .done }
    surroundings.complain(emptiness)
    return .nothingFound
  }
}
