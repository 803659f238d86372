@testable import Importer
