import Foundation
import Testing

/// File names are any bytes but NUL and slash.
struct FileNameTests {
  @Test(arguments: ["two words.txt", "line\nfeed.txt", "қазақша «атау».txt", "$(date);'.txt"])
  func oddNames(name: String) throws {
    let desk = try Desk()
    try desk.put(name, Sample.kazakh)
    let run = try desk.align("segment", name)
    #expect(run.lines.count == 5 && run.errors == "" && run.status == 0)
  }

  @Test func leadingDash() throws {
    let desk = try Desk()
    try desk.put("-r.txt", Sample.kazakh)
    try desk.put("--help", Sample.russian)
    let run = try desk.align("pair", "--links-only", "-q", "--", "-r.txt", "--help")
    #expect(run.lines.first == "left_ids\tright_ids\tconfidence\tleft\tright")
    #expect(run.errors == "" && run.status == 0)
  }
}
