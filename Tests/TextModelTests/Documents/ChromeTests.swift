import Testing

@testable import TextModel

@Suite("Page furniture")
struct ChromeTests {
  static let anywhere = [
    // Dates and counters.
    "14.04.2026, 11:05 | Қаралымы: 531", "Дата публикации: 14.04.2026, 12:40", "Просмотров: 318", "3.03.2026 16:05",
    "Жарияланған күні: 14.05.2026, 13:10", "Қаралымы: 1 093", "3 марта 2026 года, 14:20", "2026 жылғы 3 наурыз, 14:20",
    "Сегодня, 12:40", "Кеше, 18:05", "03.03.2026", "Опубликовано: 3 марта 2026", "Просмотры: 2 тыс.", "5 мин чтения",
    "Қаралды: 77 рет", "758 рет қаралды", "18 қараша 2026, 15:47 · Көрілім: 2310", "Просмотрено 312 раз",
    "Просмотров: 874 | Комментариев: 3",
    "Қостанай, 4 мамыр 2025 | Оқылды: 93",
    // Authors.
    "Автор: Гүлнұр Сәтбаева", "Мәтін авторы – Дина Сейітова · 10:32 · 6 419 қаралым", "Автор статьи: Ирина Ковальчук",
    "Автор статьиЖумагулова Динара",
    "Аударған: Әсел Бекенова",
    "Мәтін: Айдос Қуанышев", "Текст: Олег Демченко", "Перевод: Мария Ли", "Корреспондент Асқар Төлеу",
    "Автор: Данияр Омаров | Просмотров: 2 051", "Дайындаған: Нұрлан Сейіт", "05.03.2025 09:15 Автор: Олег Дубов",
    "7 маусым 2025 ж. 10:44 · Аударған Сая Ержан",
    // Credits and tags.
    "Фото: пресс-служба министерства", "Әкімдік баспасөз қызметінің суреті", "Ұйымдастырушылардың фотосы",
    "Сурет: ашық дереккөз", "Автордың суреті", "Фото автора",
    "Источник: pixabay.com",
    "Видео: YouTube", "Суретті түсірген: Ержан Құлбаев", "Теги: вода, закон, сенат", "Тегтер: су, заң",
    "Коллаж: редакция",
    "Рубрика: Общество", "Айдар: Қоғам", "Скриншот видео",
    // Calls.
    "Бөлісу: Telegram · WhatsApp", "Поделиться: Telegram · VK · WhatsApp", "Поделиться новостью",
    "Подписывайтесь на наш канал", "Читайте нас в социальных сетях", "Сілтемені көшіру",
    "Подпишитесь на нас в Instagram!", "Жазылыңыз: t.me/example",
    "Поделитесь новостью с друзьями!",
    "Поделитесь с друзьями!", "Достарыңызбен бөлісіңіз!", "Главные новости недели",
    "Главные новости недели в Казахстане и мире на нашем сайте.", "Соңғы жаңалықтар",
    "Источник: пресс-служба министерства водных ресурсов и ирригации республики.",
    "Наш Telegram-канал",
    "Біздің Telegram арнамызға жазылыңыз!", "Сообщить об ошибке", "Қате туралы хабарлау",
    "Нашли ошибку? Выделите ее и нажмите Ctrl+Enter.",
    "Қате тапсаңыз, бізге жазыңыз.",
    "Следите за новостями в нашем канале.", "При использовании материалов ссылка обязательна.", "Реклама", "Жарнама",
    "Все права защищены.", "Барлық құқықтар қорғалған.", "Показать еще", "Версия для печати", "© 2026 Редакция",
    "#су #заң #сенат", "* * *", "———", "Хотите первыми узнавать о главном?",
    // Links on one line.
    "Читайте также: Сколько стоит подключить дом к газу", "Тақырыпқа сай: Ғимараттың төзімділігі қалай тексеріледі?",
    "По теме: Как работает новый закон", "Сондай-ақ оқыңыз: Су қоймалары толды",
    "Оқи отырыңыз: Тағы қай ауыл газға қосылды?",
    "Читайте также – Сколько стоит подключить дом к газу",
    // Shorter calls, labels behind other words, a path with a date.
    "Подпишись на наш канал!", "Подписаться на новости", "Обсудить (14)", "Оцените материал", "Жаңалықтарға жазылыңыз",
    "Присоединяйся к нам в Telegram", "Архивное фото: Мария Ли", "Қазақ тілінен аударған: Сәуле Ержан",
    "Лента → Общество → 3 марта 2026, 14:20",
    // Lines in which every word speaks of the page.
    "Больше новостей – в нашем канале", "Читайте другие новости раздела «Общество»", "Время чтения 2 минуты",
    "Самые читаемые новости", "Вам может быть интересно", "Скачать приложение", "Предыдущая новость",
    "Редактор: Мария Ли",
    "Ключевые слова: бюджет, налоги", "Ранее мы писали: В Алматы откроют новую школу", "Новость дополняется.",
    "Мнение редакции может не совпадать с мнением автора.", "Подготовила Мария Ли", "Кадр из видео",
    "Видеодан алынған кадр", "Оқу уақыты: 2 минут", "Бізді Telegram-нан оқыңыз", "Сізге қызық болуы мүмкін",
    "Ең көп оқылған", "Кілт сөздер: бюджет, салық", "Редакцияның пікірі автордың пікірімен сәйкес келмеуі мүмкін",
    "Әлеуметтік желілердегі парақшаларымыз:", "Қосымшаны жүктеу", "Оқи кетіңіз: Алматыда жаңа мектеп ашылады",
    "Қоғам | Білім", "Вторник, 3 марта 2026, 14:20",
  ]

  @Test("has no sentences wherever it stands", arguments: anywhere, Page.Place.allCases)
  func chrome(_ line: String, _ place: Page.Place) {
    let document = Page.with(line, at: place)
    #expect(Page.roles(of: line, in: document) == [.chrome])
    #expect(
      document.sentences.map(\.text).joined(separator: " ") == "\(Page.headline) \(Page.lead) \(Page.body) \(Page.end)")
  }

  @Test(
    "a section between headline and report is told by the date beside it", arguments: ["Общество", "Отдел новостей"])
  func section(_ section: String) {
    for lines in [[section, "03.03.2026, 14:20"], ["03.03.2026, 14:20", section]] {
      let document = Page.read(
        ([Page.headline] + lines + [Page.lead, Page.body, Page.end]).joined(separator: "\n\n"))
      #expect(Page.roles(of: section, in: document) == [.chrome])
      #expect(document.outline.first == "headline: \(Page.headline)")
    }
  }

  @Test(
    "after a call for comments the report is over",
    arguments: [
      "Пікіріңізбен бөлісіңіз", "Поделитесь своим мнением", "Загрузка комментариев...", "Пікір қалдыру (2)",
      "Комментарии: 0", "Пікір жазу", "Оставить комментарий", "Пікірлер (14)",
    ])
  func closing(_ line: String) {
    let document = Page.with(line, at: .atEnd)
    #expect(Page.roles(of: line, in: document) == [.chrome])
    let more = Page.read(
      [Page.headline, Page.lead, Page.end, line, "Айгүл", "Дұрыс айтасыз!"].joined(separator: "\n\n"))
    #expect(more.sentences.map(\.text) == [Page.headline, Page.lead, Page.end])
  }

  static let breadcrumbs = [
    "Главная / Алматы / Безопасность", "Новости → Экология", "Басты бет > Қоғам", "Главная | Общество", "Home » News",
    "Жаңалықтар / Экономика", "Саясат / Заң / Су",
  ]

  @Test("breadcrumbs", arguments: breadcrumbs)
  func breadcrumb(_ line: String) {
    let document = Page.read([line, Page.headline, Page.lead, Page.end].joined(separator: "\n\n"))
    #expect(document.outline.first == "chrome: \(line)")
    #expect(document.outline.dropFirst().first == "headline: \(Page.headline)")
    #expect(document.metadata.section == line)
  }

  static let lists = [
    ["Читайте также:", "Как из Катара возвращаются туристы", "Какие рейсы отменены на этой неделе"],
    ["Читайте также", "Как подорожала нефть за неделю"], ["Оқи отырыңыз:", "Тағы қай ауыл газға қосылды?"],
    ["Оқи отырыңыз", "Шардара су қоймасындағы су көлемі артты", "Сыр бойындағы шаруалар тамшылатып суаруға көшті"],
    ["Материалы по теме", "Фермеры переходят на капельный полив"],
    ["Похожие новости:", "Запасы воды выше прошлогодних"],
    ["Ұқсас жаңалықтар", "Су қоймалары толды"],
    ["Осы тақырыпта:", "11:20 Су қоймалары толды", "10:05 Каналдар жөнделеді"],
  ]

  @Test("lists of links", arguments: lists)
  func links(_ list: [String]) {
    let document = Page.read(([Page.headline, Page.lead, Page.body, Page.end] + list).joined(separator: "\n\n"))
    #expect(document.outline.suffix(list.count) == list.map { "chrome: \($0)" }[...])
    #expect(document.sentences.last?.text == Page.end)
  }

  @Test("the report goes on after a list of links")
  func listInside() {
    let document = Page.read(
      [Page.headline, Page.lead, "Читайте также:", "Как подорожала нефть", Page.body, Page.end].joined(
        separator: "\n\n"))
    #expect(
      document.outline.map { $0.prefix { $0 != ":" } } == ["headline", "text", "chrome", "chrome", "text", "text"])
  }

  @Test("the author's bare name", arguments: ["Гүлнұр Сәтбаева", "Ирина Ковальчук", "А. Омаров"])
  func author(_ name: String) {
    let document = Page.with(name, at: .atEnd)
    #expect(document.outline.last == "chrome: \(name)")
    #expect(document.metadata.author == name)
  }
}
