@testable import Storage

