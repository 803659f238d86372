@testable import ClaimArchive
