import ArgumentParser

EvalCommand.main()
