/// What a report does when it is opened: the filter and the sorting. Without it, everything is there
/// to be read all the same.
enum HTMLReportScript {
  static let source: StaticString = #"""

    "use strict";
    (() => {
      const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
      const input = document.getElementById("filter");
      // A statement's own words count, not those that stand around it in its article.
      const own = (element) => [...element.childNodes]
        .filter((node) => node.nodeName !== "DETAILS").map((node) => node.textContent).join(" ");
      const rows = [...document.querySelectorAll(".entries > li")]
        .map((element) => ({ element, words: fold(own(element)) }));
      if (input) {
        const shown = document.getElementById("shown");
        const apply = () => {
          const wanted = fold(input.value).split(/\s+/).filter(Boolean);
          let count = 0;
          for (const row of rows) {
            const fits = wanted.every((word) => row.words.includes(word));
            row.element.hidden = !fits;
            if (fits) count += 1;
          }
          for (const section of document.querySelectorAll("main > section")) {
            const entries = section.querySelectorAll(".entries > li");
            section.hidden = entries.length > 0 && [...entries].every((entry) => entry.hidden);
          }
          shown.textContent = wanted.length ? `${count} of ${rows.length}` : "";
        };
        input.addEventListener("input", apply);
        input.form.addEventListener("submit", (event) => event.preventDefault());
        // A link can carry a filter: report.html#filter=two%20words
        const carried = /^#filter=(.*)$/.exec(location.hash);
        if (carried) {
          input.value = decodeURIComponent(carried[1]);
          apply();
        }
      }
      const compare = new Intl.Collator(undefined, { numeric: true }).compare;
      for (const table of document.querySelectorAll("table.sortable")) {
        table.querySelectorAll("thead th").forEach((heading, column) => {
          const button = document.createElement("button");
          button.type = "button";
          button.textContent = heading.textContent;
          heading.replaceChildren(button);
          button.addEventListener("click", () => {
            const falls = heading.getAttribute("aria-sort") === "ascending";
            for (const other of table.querySelectorAll("th")) other.removeAttribute("aria-sort");
            heading.setAttribute("aria-sort", falls ? "descending" : "ascending");
            const body = table.tBodies[0];
            const sorted = [...body.rows].sort((left, right) =>
              compare(left.cells[column].textContent, right.cells[column].textContent));
            body.append(...(falls ? sorted.reverse() : sorted));
          });
        });
      }
    })();

    """#
}
