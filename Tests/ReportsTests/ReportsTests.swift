@testable import Reports

