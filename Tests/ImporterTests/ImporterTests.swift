@testable import Importer

