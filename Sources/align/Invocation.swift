import ArgumentParser

/// How the command ends; scripts rely on these numbers.
enum ExitStatus: Int32 {
  /// Everything was done.
  case success = 0
  /// `diff` found differences.
  case differences = 1
  /// Something could not be done; standard error says what.
  case trouble = 2
}

/// A subcommand: flags that know how to carry themselves out.
protocol Action: ParsableCommand {
  /// Carries the command out.
  func carryOut() throws(Trouble) -> ExitStatus
}

/// One run of the command: arguments in, exit status out.
struct Invocation {
  let arguments: [String]

  func run() -> ExitStatus {
    Terminal.ignoreClosedPipes()
    do {
      var command = try AlignCommand.parseAsRoot(arguments)
      guard let action = command as? any Action else {
        try command.run()
        return .success
      }
      return try action.carryOut()
    } catch let trouble as Trouble {
      Talk.tell(trouble)
      return .trouble
    } catch {
      return answer(error)
    }
  }

  /// Shows the help or the version that was asked for, or says what is wrong with the arguments.
  private func answer(_ error: any Error) -> ExitStatus {
    if AlignCommand.exitCode(for: error).isSuccess { return show(AlignCommand.fullMessage(for: error)) }
    let known = AlignCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let first = arguments.first, !first.hasPrefix("-"), !known.contains(first), first != "help" else {
      let name = arguments.first.flatMap { known.contains($0) ? "align \($0)" : nil } ?? "align"
      Talk.tell(Trouble("\(AlignCommand.message(for: error)); see `\(name) --help`"))
      return .trouble
    }
    Talk.tell(Trouble("no command \(first); the commands are \(known.joined(separator: ", "))"))
    return .trouble
  }

  private func show(_ help: String) -> ExitStatus {
    do {
      try Output.standard.write(help + "\n")
      return .success
    } catch {
      Talk.tell(error)
      return .trouble
    }
  }
}
