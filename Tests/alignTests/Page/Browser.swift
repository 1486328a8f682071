import Foundation

/// Chromium without a window, driven through its DevTools protocol over a pair of pipes.
final class Browser {
  struct Failure: Error {
    let message: String
  }

  static let program = ["chromium", "chromium-browser", "google-chrome"].map { "/usr/bin/" + $0 }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private let process = Process()
  private let commands = Pipe()
  private let answers = Pipe()
  private let profile = FileManager.default.temporaryDirectory.appending(path: "align-page-\(UUID().uuidString)")
  private var buffer = Data()
  private var lastID = 0
  private var session: String?
  /// What the browser told of its own accord since the page was opened: method and parameters.
  private(set) var events: [(method: String, parameters: [String: Any])] = []

  /// Starts the browser; it ends by itself after two minutes at most.
  init() throws {
    let options =
      "--headless=new --no-sandbox --disable-gpu --remote-debugging-pipe --no-first-run --disable-extensions "
      + "--disable-background-networking --disable-component-update"
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c",
      "exec timeout 120 \(Self.program ?? "false") \(options) --user-data-dir='\(profile.path)' about:blank "
        + "3<&0 4>&1 </dev/null >/dev/null 2>&1",
    ]
    process.standardInput = commands
    process.standardOutput = answers
    try process.run()
    let targets = try call("Target.getTargets")["targetInfos"] as? [[String: Any]]
    guard let target = targets?.first(where: { $0["type"] as? String == "page" })?["targetId"] else {
      throw Failure(message: "the browser shows no page")
    }
    session = try call("Target.attachToTarget", ["targetId": target, "flatten": true])["sessionId"] as? String
    for domain in ["Page", "Runtime", "Network", "Log"] { try call("\(domain).enable") }
  }

  deinit {
    // Signals may be blocked in a child of this thread; the browser ends at its own command, or at the end of the pipe.
    session = nil
    _ = try? call("Browser.close")
    try? commands.fileHandleForWriting.close()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: profile)
  }

  /// Opens a page in a window of this size and waits until it is loaded.
  func open(_ file: URL, width: Int, height: Int, isDark: Bool = false) throws {
    let size: [String: Any] = ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600]
    try call("Emulation.setDeviceMetricsOverride", size)
    try call(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]]])
    events = []
    try call("Page.navigate", ["url": file.absoluteString])
    while !events.contains(where: { $0.method == "Page.loadEventFired" }) { try receive(answerTo: nil) }
    try evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
  }

  /// The value of an expression in the page.
  @discardableResult func evaluate(_ expression: String) throws -> Any? {
    let answer = try call(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let details = answer["exceptionDetails"] { throw Failure(message: "\(expression): \(details)") }
    return (answer["result"] as? [String: Any])?["value"]
  }

  func text(_ expression: String) throws -> String? { try evaluate(expression) as? String }
  func number(_ expression: String) throws -> Int? { (try evaluate(expression) as? NSNumber)?.intValue }
  func flag(_ expression: String) throws -> Bool? { (try evaluate(expression) as? NSNumber)?.boolValue }

  /// Presses keys one after the other, as a person does; `Escape` by its name.
  func press(_ keys: String...) throws {
    for key in keys {
      var down: [String: Any] = ["type": "keyDown", "key": key]
      if key.count == 1 { down["text"] = key }
      if key == "Escape" { down["windowsVirtualKeyCode"] = 27 }
      try call("Input.dispatchKeyEvent", down)
      down["type"] = "keyUp"
      down["text"] = nil
      try call("Input.dispatchKeyEvent", down)
    }
  }

  /// Presses a key of another layout than the Latin one: what it writes, and its place.
  func press(_ key: String, at code: String) throws {
    try call("Input.dispatchKeyEvent", ["type": "keyDown", "key": key, "code": code, "text": key])
    try call("Input.dispatchKeyEvent", ["type": "keyUp", "key": key, "code": code])
  }

  /// Moves the mouse to the middle of an element, and presses it there where asked to.
  func point(at selector: String, clicking: Bool = false) throws {
    let script = """
      (() => {
        const element = document.querySelector(\(String(reflecting: selector)));
        element.scrollIntoView({ block: "center" });
        const box = element.getBoundingClientRect();
        return `${box.left + box.width / 2} ${box.top + box.height / 2}`;
      })()
      """
    let place = try text(script)?.split(separator: " ").compactMap { Double($0) } ?? []
    guard place.count == 2 else { throw Failure(message: "no \(selector)") }
    var event: [String: Any] = ["type": "mouseMoved", "x": place[0], "y": place[1]]
    try call("Input.dispatchMouseEvent", event)
    guard clicking else { return }
    event["button"] = "left"
    event["clickCount"] = 1
    for type in ["mousePressed", "mouseReleased"] {
      event["type"] = type
      try call("Input.dispatchMouseEvent", event)
    }
  }

  @discardableResult private func call(
    _ method: String, _ parameters: [String: Any] = [:]
  ) throws -> [String: Any] {
    lastID += 1
    var message: [String: Any] = ["id": lastID, "method": method, "params": parameters]
    message["sessionId"] = session
    try commands.fileHandleForWriting.write(contentsOf: try JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      if let answer = try receive(answerTo: lastID) { return answer }
    }
  }

  /// Takes one message; the result of a command where it answers that, nil for an event.
  @discardableResult private func receive(answerTo id: Int?) throws -> [String: Any]? {
    while !buffer.contains(0) {
      let more = answers.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Failure(message: "the browser ended") }
      buffer += more
    }
    let end = buffer.firstIndex(of: 0) ?? buffer.endIndex
    let message = try JSONSerialization.jsonObject(with: buffer[..<end]) as? [String: Any] ?? [:]
    buffer = Data(buffer[(end + 1)...])
    if let error = message["error"] { throw Failure(message: "\(error)") }
    if let method = message["method"] as? String {
      events.append((method, message["params"] as? [String: Any] ?? [:]))
    } else if message["id"] as? Int == id {
      return message["result"] as? [String: Any] ?? [:]
    }
    return nil
  }
}
