/// What every page of HTML has about its body: language, policy, title and style. It loads nothing and sends nothing.
struct PageFrame {
  let phrases: any Phrases
  /// The signature of the comparison, for the generator's name.
  let signature: String
  /// The title, as markup.
  let title: String
  let style: String
  var script: String?

  /// The page about a body, as markup from `<body>` to before `</html>`. Linear.
  func html(_ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(phrases.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(ContentPolicy.text(script: script, style: style))">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="\(HTMLText.escaped(signature))">
    <title>\(title)</title>
    <style>\(style)</style>
    </head>
    \(body)</html>

    """
  }
}
