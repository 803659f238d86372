import Storage

/// The words of a chunk: what the index has for each, and which of its forms it is.
struct Vocabulary {
  private(set) var stems = ByteTable()
  /// The forms of each stem, in the order of their first appearance.
  private(set) var formsOfStem: [[Int]] = []
  private var forms = ByteTable()
  private var entries: [Entry] = []

  /// A form of a stem.
  struct Entry {
    var stem: Int
    var form: Int
  }

  func form(_ index: Int) -> ArraySlice<UInt8> { forms[index] }

  /// The entry of a word; nil where it is new and has to be learned.
  mutating func entry(of word: UnsafeBufferPointer<UInt8>) -> Entry? {
    let (index, isNew) = forms.index(of: word)
    if isNew { entries.append(Entry(stem: -1, form: 0)) }
    return entries[index].stem < 0 ? nil : entries[index]
  }

  /// Learns what the index has for a word.
  mutating func learn(
    _ word: UnsafeBufferPointer<UInt8>, _ tokenizer: IndexTokenizer
  ) throws(SQLiteError) -> Entry {
    let form = forms.index(of: word).index
    let stem = try tokenizer.stem(of: Array(word))
    let (index, isNew) = stem.withUnsafeBufferPointer { stems.index(of: $0) }
    if isNew { formsOfStem.append([]) }
    entries[form] = Entry(stem: index, form: formsOfStem[index].count)
    formsOfStem[index].append(form)
    return entries[form]
  }
}
