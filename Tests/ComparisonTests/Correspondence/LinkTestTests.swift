import Alignment
import Testing
import TextModel

@testable import Comparison

/// Sides of a link that have nothing to do with each other.
@Suite("Unrelated sides") struct LinkTestTests {
  private static let before = (
    "Ойыл ауданында 47 үйді су басты.", "В Уилском районе подтоплены 47 домов."
  )

  private func compared(_ left: String, _ right: String, mode: AlignmentMode = .parallel) -> ComparedPair {
    Pair(Self.before.0 + "\n" + left, Self.before.1 + "\n" + right).compared(along: Ladder(lines: 2, mode: mode))
  }

  @Test(
    "are told as sentences that the other text lacks",
    arguments: [
      ("Құтқарушылар екі тәулік бойы жұмыс істеп жатыр.", "В городе открылся новый кинотеатр."),
      ("Аттестаттаудың жаңа қағидалары шілдеде күшіне енген.", "В зоопарке родился белый медвежонок."),
      ("Су деңгейі сәрсенбіге қарай төмендейді деп күтілуде.", "Сборная выиграла два золота на чемпионате мира."),
      ("Министр дәрігерлердің жалақысы өсетінін айтты.", "Поезда на этом участке идут без остановок."),
    ])
  func unrelated(_ left: String, _ right: String) {
    let pair = compared(left, right)
    #expect(pair.findings.map(\.kind) == [.onlyLeft, .onlyRight])
    #expect(pair.findings.allSatisfy { $0.severity == .warning && ($0.confidence ?? 0) > 0.8 })
    #expect(pair.ladder.beads.map { [$0.left, $0.right] } == [[[0], [0]], [[1], []], [[], [1]]])
    #expect(pair.notCompared.isEmpty)
  }

  @Test(
    "are not those of a free translation",
    arguments: [
      ("Құтқарушылар екі тәулік бойы жұмыс істеп жатыр.", "Спасатели трудятся уже двое суток."),
      ("Иә, келісемін.", "Да, согласен."),
      ("Есіңізде ме?", "Помните?"),
      ("Бұл жұмыс ұзаққа созылады деп күтілуде.", "Как ожидается, это затянется надолго."),
      ("Тасқынның қатері сейілген жоқ.", "Угроза паводка сохраняется."),
    ])
  func free(_ left: String, _ right: String) {
    let pair = compared(left, right)
    #expect(!pair.findings.contains { [.onlyLeft, .onlyRight].contains($0.kind) })
    #expect(pair.ladder.links.count == 2)
  }

  @Test("of independent reports are believed by the aligner, which linked them by what they share")
  func comparable() {
    let pair = compared(
      "Құтқарушылар екі тәулік бойы жұмыс істеп жатыр.", "В городе открылся новый кинотеатр.", mode: .comparable)
    #expect(pair.ladder.links.count == 2)
  }

  @Test("cannot be told in languages that no lexicon knows")
  func otherLanguages() {
    let german = document("Die Schule ist neu.", Language("de") ?? .other)
    let documents = (german, document("Погода остается холодной.", .russian))
    let pair = Comparer().compare(documents.0, documents.1, along: Ladder(lines: 1))
    #expect(pair.ladder.links.count == 1)
  }
}
