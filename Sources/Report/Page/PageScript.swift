/// The script of the page: it only shows and hides what stands in the page already.
enum PageScript {
  static let text = #"""

    "use strict";
    (() => {
      const all = (selector) => Array.from(document.querySelectorAll(selector));
      const one = (selector) => document.querySelector(selector);
      const cards = all(".finding");
      const chips = all(".chip");
      const query = one("#query");
      const ribbons = one("#ribbons");
      const help = one("#help");
      const wide = matchMedia("(min-width: 60rem)");
      let current = null;

      // Ribbons: from the sentences of the left text to those of the right one.
      const links = new Map();
      for (const path of all("path[data-link]")) links.set(path.dataset.link, { path, left: [], right: [] });
      for (const sentence of all(".s[data-link]")) {
        const link = links.get(sentence.dataset.link);
        if (link) link[sentence.id.startsWith("left-") ? "left" : "right"].push(sentence);
      }
      const extent = (sentences, top) => {
        const boxes = sentences.map((sentence) => sentence.getBoundingClientRect());
        return [Math.min(...boxes.map((box) => box.top)) - top, Math.max(...boxes.map((box) => box.bottom)) - top];
      };
      const draw = () => {
        const box = ribbons.getBoundingClientRect();
        if (box.width === 0) return;
        const middle = box.width / 2;
        for (const { path, left, right } of links.values()) {
          if (!left.length || !right.length) continue;
          const [a, b] = extent(left, box.top);
          const [c, d] = extent(right, box.top);
          path.setAttribute("d", `M0 ${a}C${middle} ${a} ${middle} ${c} ${box.width} ${c}` +
            `V${d}C${middle} ${d} ${middle} ${b} 0 ${b}Z`);
        }
      };
      let pending = false;
      const redraw = () => {
        if (pending) return;
        pending = true;
        requestAnimationFrame(() => { pending = false; draw(); });
      };
      addEventListener("resize", redraw);
      for (const text of all(".text")) text.addEventListener("scroll", redraw, { passive: true });

      // Showing: what belongs to a sentence, a ribbon or a finding, on both sides.
      const sentencesOf = (card) => ["left", "right"].flatMap((side) =>
        card.dataset[side].split(" ").filter(Boolean).map((number) => one(`#${side}-${number}`)).filter(Boolean));
      const partsOf = (link) => { const { path, left, right } = links.get(link); return [path, ...left, ...right]; };
      const show = (name, elements) => {
        for (const element of all("." + name)) element.classList.remove(name);
        for (const element of elements) element.classList.add(name);
      };
      const linksOf = (sentences) => [...new Set(sentences.map((sentence) => sentence.dataset.link).filter(Boolean))];
      const partsOfCard = (card) => {
        const sentences = sentencesOf(card);
        return [...sentences, ...linksOf(sentences).flatMap(partsOf)];
      };
      const bring = (elements) => {
        if (!wide.matches) return;
        for (const side of ["left-", "right-"]) {
          const first = elements.find((element) => element.id.startsWith(side));
          if (first) first.scrollIntoView({ block: "center" });
        }
        redraw();
      };
      const setCurrent = (card) => {
        if (current) current.classList.remove("current");
        current = card;
        if (card) card.classList.add("current");
      };
      const pickCard = (card) => {
        setCurrent(card);
        const parts = partsOfCard(card);
        show("picked", parts);
        bring(parts);
        card.querySelector(".pick").focus({ preventScroll: true });
        card.scrollIntoView({ block: "nearest" });
      };
      const pickLink = (link) => {
        const parts = partsOf(link);
        setCurrent(cards.find((card) => !card.hidden && sentencesOf(card).some((s) => s.dataset.link === link)) ?? null);
        show("picked", parts);
        bring(parts);
        if (current && wide.matches) current.scrollIntoView({ block: "nearest" });
      };
      const clear = () => { setCurrent(null); show("picked", []); };

      document.addEventListener("mouseover", (event) => {
        const target = event.target.closest(".s[data-link], path[data-link], .finding");
        if (!target) show("hover", []);
        else show("hover", target.classList.contains("finding") ? partsOfCard(target) : partsOf(target.dataset.link));
      });
      document.addEventListener("click", (event) => {
        const pick = event.target.closest(".pick");
        const place = event.target.closest(".s[data-link], path[data-link]");
        if (pick) pickCard(pick.closest(".finding"));
        else if (place && getSelection().isCollapsed) {
          if (wide.matches && event.target.closest("a.n")) event.preventDefault();
          pickLink(place.dataset.link);
        }
      });

      // Filters: a finding is shown where its severity and its kind are pressed and it holds the words.
      const pressed = (group) => new Set(chips.filter((chip) => group in chip.dataset &&
        chip.getAttribute("aria-pressed") === "true").map((chip) => chip.dataset[group]));
      const filter = () => {
        if (!query) return;
        const [severities, kinds, accepted] = [pressed("severity"), pressed("kind"), pressed("accepted")];
        const words = query.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
        let count = 0;
        for (const card of cards) {
          const text = card.textContent.toLocaleLowerCase();
          const isAccepted = card.dataset.accepted === "true";
          const passes = isAccepted ? accepted.has("true")
            : severities.has(card.dataset.severity) && kinds.has(card.dataset.kind);
          card.hidden = !(passes && words.every((word) => text.includes(word)));
          if (!card.hidden) count += 1;
        }
        if (current && current.hidden) clear();
        const shown = one("#shown");
        shown.textContent = `${shown.dataset.label}: ${count} / ${cards.length}`;
        one("#nothing").hidden = count > 0;
      };
      for (const chip of chips) {
        chip.addEventListener("click", () => {
          chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
          filter();
        });
      }
      if (query) query.addEventListener("input", filter);

      // Keys.
      const move = (step) => {
        const open = cards.filter((card) => !card.hidden);
        if (!open.length) return;
        const at = open.indexOf(current);
        const next = at < 0 ? (step > 0 ? 0 : open.length - 1) : Math.min(Math.max(at + step, 0), open.length - 1);
        pickCard(open[next]);
      };
      one("#show-help").addEventListener("click", () => help.showModal());
      // On a Kazakh or Russian layout the keys of these letters have others: there the place of the key tells.
      const keyOf = (event) => {
        if (/^[!-~]$/.test(event.key) && !/[.,]/.test(event.key) || event.key.length > 1) return event.key;
        return { KeyJ: "j", KeyK: "k", Slash: event.shiftKey ? "?" : "/" }[event.code] ?? event.key;
      };
      document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || help.open) return;
        const key = keyOf(event);
        if (key === "Escape") {
          clear();
          if (query) { query.value = ""; query.blur(); filter(); }
        } else if (event.target === query) {
          return;
        } else if (key === "j") {
          move(1);
        } else if (key === "k") {
          move(-1);
        } else if (key === "/" && query) {
          event.preventDefault();
          query.focus();
        } else if (key === "?") {
          event.preventDefault();
          help.showModal();
        }
      });

      filter();
      draw();
      if (document.fonts) document.fonts.ready.then(redraw);
    })();

    """#
}
