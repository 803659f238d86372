/// The elements that are open at a place of a page, counted before the tree is built.
///
/// A tree builder's work grows with the number of open elements, so that a page of unclosed tags
/// takes quadratic time. This stack is never shorter than the builder's: an element counts as closed
/// only where the HTML standard closes it for certain. What would open beyond the limit is refused,
/// as browsers do.
struct OpenElements {
  static let limit = 512

  private struct Element {
    var name: TagName
    var role: Role
    /// Equal of equal tags: three formatting elements alike is as many as are ever reopened.
    var tag: UInt64
  }

  private var open: [Element] = []
  /// How many elements of a name were refused and still wait for their end tags.
  private var refused: [TagName: Int] = [:]

  /// Whether an element may open; counts it as open if it may.
  mutating func open(_ name: TagName, tag: @autoclosure () -> UInt64) -> Bool {
    let role = Role(name)
    guard open.count < Self.limit else {
      if role == .void || role == .row { return true }
      refused[name, default: 0] += 1
      return false
    }
    switch role {
    case .void: return true
    case .paragraph, .block, .table: closeParagraph()
    case .item(let kind):
      closeItem(kind)
      closeParagraph()
    case .cell: closeCell()
    case .row:
      closeCell()
      return true
    case .formatting, .ordinary, .container: break
    }
    open.append(Element(name: name, role: role, tag: role == .formatting ? tag() : 0))
    return true
  }

  /// Whether an end tag belongs to an element that was let in.
  mutating func close(_ name: TagName) -> Bool {
    if !refused.isEmpty, let count = refused[name] {
      refused[name] = count > 1 ? count - 1 : nil
      return false
    }
    let role = Role(name)
    switch role {
    case .void: break
    case .row: closeCell()
    case .formatting:
      if let index = open.lastIndex(where: { $0.name == name }) { open.remove(at: index) }
    case .ordinary:
      if let index = last(name, { $0.isSpecial }) { open.removeSubrange(index...) }
    case .table, .cell:
      if let index = last(name, { role == .cell && $0 == .table }) { open.removeSubrange(index...) }
    case .paragraph, .block, .container, .item:
      if let index = last(name, { $0.isScope }) { closeKeepingFormatting(index) }
    }
    return true
  }

  // MARK: What the standard closes by itself

  /// The topmost element of a name, unless an element that ends the search lies above it.
  private func last(_ name: TagName, _ isBarrier: (Role) -> Bool) -> Int? {
    var index = open.count - 1
    while index >= 0, open[index].name != name {
      if isBarrier(open[index].role) { return nil }
      index -= 1
    }
    return index < 0 ? nil : index
  }

  /// Formatting elements inside a closed block open again in the next one, three alike at most.
  private mutating func closeKeepingFormatting(_ index: Int) {
    if index == open.count - 1, open[index].role != .formatting {
      open.removeLast()
      return
    }
    var formatting: [Element] = []
    for element in open[index...] where element.role == .formatting {
      if formatting.count(where: { $0.tag == element.tag }) < 3 { formatting.append(element) }
    }
    open.removeSubrange(index...)
    open += formatting
  }

  private mutating func closeParagraph() {
    if let index = last(.paragraph, { $0.isScope || $0 == .container }) {
      closeKeepingFormatting(index)
    }
  }

  private mutating func closeItem(_ kind: ItemKind) {
    var index = open.count - 1
    while index >= 0 {
      let element = open[index]
      if element.role == .item(kind) { return closeKeepingFormatting(index) }
      let isPassed = element.name == .division || element.role == .paragraph
      if element.role.isSpecial && !isPassed { return }
      index -= 1
    }
  }

  /// Closes the cell that is open in the innermost table, or what was put between table and cells.
  private mutating func closeCell() {
    guard let index = open.lastIndex(where: { $0.role == .cell || $0.role == .table }) else {
      return
    }
    if open[index].role == .cell {
      open.removeSubrange(index...)
    } else if index + 1 < open.count {
      closeKeepingFormatting(index + 1)
    }
  }
}

extension OpenElements {
  enum ItemKind: Hashable { case list, definition }

  /// How the standard opens and closes an element.
  enum Role: Hashable {
    case void, paragraph, block, table, cell, row, formatting, ordinary
    /// Not closed by a paragraph's end: object, button, template, marquee, applet, select.
    case container
    case item(ItemKind)

    init(_ name: TagName) { self = Self.roles[name.hash] ?? .ordinary }

    var isSpecial: Bool {
      switch self {
      case .formatting, .ordinary, .void: false
      default: true
      }
    }
    /// Whether end tags do not reach beyond it.
    var isScope: Bool { self == .table || self == .cell }

    private static let roles: HashTable<Role> = {
      var roles = HashTable<Role>()
      func set(_ role: Role, _ names: String) {
        for name in names.split(separator: " ") {
          roles.update(TagName(String(name)).hash, from: role) { _ in }
        }
      }
      set(
        .void,
        """
        area base basefont bgsound br col embed frame hr img image input keygen link meta param \
        source track wbr html head body frameset plaintext
        """)
      set(.paragraph, "p")
      set(
        .block,
        """
        address article aside blockquote center details dialog dir div dl fieldset figcaption \
        figure footer form h1 h2 h3 h4 h5 h6 header hgroup listing main menu nav ol pre search \
        section summary ul
        """)
      set(.table, "table")
      set(.cell, "td th caption")
      set(.row, "tr tbody thead tfoot colgroup")
      set(.formatting, "a b big code em font i nobr s small strike strong tt u")
      set(.container, "applet button marquee object select template")
      set(.item(.list), "li")
      set(.item(.definition), "dd dt")
      return roles
    }()
  }
}

extension TagName {
  fileprivate static let paragraph = TagName("p")
  fileprivate static let division = TagName("div")
}
