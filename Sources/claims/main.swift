import ClaimsCLI

CommandLineTool.endAtOnce()
await CommandLineTool.main()
