// ClaimArchive
