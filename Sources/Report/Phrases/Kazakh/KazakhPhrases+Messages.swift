import Comparison

extension KazakhPhrases {
  func message(_ reason: Reason, _ words: FindingWords) -> String {
    let (own, other) = (attribute(words.own), attribute(words.other))
    let start = own.prefix(1).uppercased() + own.dropFirst() + " мәтінде"
    let otherStart = other.prefix(1).uppercased() + other.dropFirst() + " мәтінде"
    return switch reason {
    case .otherFigure: "Сандар сәйкес келмейді: \(words.unequal)."
    case .otherThing: "Сандар тең, бірақ әр нәрсені білдіреді: \(words.left) және \(words.right)."
    case .otherUnit: "Өлшем бірліктері сәйкес келмейді: \(words.unequal)."
    case .rounderFigure: "Сандардың бірі дөңгелектелген не шамамен берілген: \(words.left) ~ \(words.right)."
    case .missingFigure: "\(otherStart) мына сан жоқ: \(words.words)."
    case .exchanged: "Екі сан не атау орын алмастырған: \(words.unequal)."
    case .otherDate: "Даталар сәйкес келмейді: \(words.unequal)."
    case .missingDate: "\(otherStart) мына дата жоқ: \(words.words)."
    case .otherTime: "Уақыт сәйкес келмейді: \(words.unequal)."
    case .otherName: "Есім не атау сәйкес келмейді: \(words.unequal)."
    case .otherSpelling: "Бір есім екі түрлі жазылған: \(words.unequal)."
    case .otherTitle: "Лауазымы сәйкес келмейді: \(words.unequal)."
    case .missingName: "\(otherStart) аталмаған: «\(words.words)»."
    case .otherSpeaker: "Сөз басқа адамға телінген: \(words.unequal)."
    case .otherSpeakerTitle: "Сөз иесінің лауазымы басқа: \(words.unequal)."
    case .denied: "Болымсыздық тек \(own) мәтінде бар: «\(words.words)»."
    case .opposite: "Мағынасы қарама-қарсы: \(words.unequal)."
    case .directSpeech: "Төл сөз тек \(own) мәтінде бар, ал \(other) мәтінде төлеу сөзбен берілген."
    case .otherWording: "Айтылған сөз екі мәтінде әртүрлі келтірілген."
    case .otherContent: "Айтылғанның бір бөлігі екінші мәтінде басқа мағына береді."
    case .lostAttribution: "Мұның кімнің сөзі екені \(other) мәтінде айтылмаған: онда ол өз атынан баяндалады."
    case .missingPart: "Дәйексөздің бұл бөлігі \(other) мәтінде жоқ."
    case .otherRendering: "Бір термин әртүрлі берілген: \(words.renderings("«", "»"))."
    case .otherNotion: "Бұл сөздер екі бөлек ұғымды білдіреді: \(words.unequal)."
    case .againstGlossary:
      "Глоссарий бойынша «\(words.wanted?.term ?? words.words)» – \(words.wanted("«", "»", or: "немесе"))"
        + (words.used.map { ", «\($0)» емес." } ?? ".")
    case .otherLanguage: words.other == .kazakh ? "Қазақ тілінде қалған." : "Орыс тілінде қалған."
    case .question: "\(start) сұраулы сөйлем, ал \(other) мәтінде хабарлы сөйлем."
    case .openBracket: "\(start) жақшаның сыңары жоқ."
    case .openQuotation: "\(start) тырнақшаның сыңары жоқ."
    case .missingSentence:
      switch words.lacking {
      case .translation: "Бұл сөйлем аудармада жоқ."
      case .original: "Бұл сөйлем түпнұсқада жоқ."
      case nil: "Бұл сөйлем \(other) мәтінде жоқ."
      }
    case .otherPlace: "Осы сөйлем екінші мәтінде басқа жерде тұр."
    }
  }
}
