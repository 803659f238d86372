@testable import ClaimArchive

