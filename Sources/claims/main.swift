import ClaimsCLI

await CommandLineTool.main()
