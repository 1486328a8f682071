import ArgumentParser

/// How much is said on standard error.
struct TalkOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Say nothing on standard error but errors.")
  var quiet = false

  var talk: Talk { Talk(isQuiet: quiet) }
}
