import Glibc

func exitWithTrouble() -> Never { exit(2) }
