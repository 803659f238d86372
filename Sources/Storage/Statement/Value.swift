/// A value as SQLite stores it.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

/// A type whose values can be bound to a parameter. `nil` binds NULL.
package protocol Bindable {
  /// The value as SQLite stores it.
  var bindingValue: Value { get }
}

/// The values for a statement's parameters, first to last.
package typealias Bindings = [(any Bindable)?]

extension Value: Bindable {
  package var bindingValue: Value { self }
}

extension Int64: Bindable {
  package var bindingValue: Value { .integer(self) }
}

extension Int: Bindable {
  package var bindingValue: Value { .integer(Int64(self)) }
}

extension Bool: Bindable {
  package var bindingValue: Value { .integer(self ? 1 : 0) }
}

extension Double: Bindable {
  package var bindingValue: Value { .real(self) }
}

extension String: Bindable {
  package var bindingValue: Value { .text(self) }
}

extension [UInt8]: Bindable {
  package var bindingValue: Value { .blob(self) }
}
