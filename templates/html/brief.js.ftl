<#noparse>
(function () {
  "use strict";

  // A link into a closed part opens it, and the line that tells of a marked place is marked with it.
  function reveal() {
    document.querySelectorAll("tr.target").forEach(function (row) { row.classList.remove("target"); });
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) { return; }
    var part = target.closest("details");
    if (part && !part.open) {
      part.open = true;
      target.scrollIntoView({ block: "center", inline: "center" });
    }
    document.querySelectorAll("tr[data-of]").forEach(function (row) {
      row.classList.toggle("target", row.dataset.of === id);
    });
  }

  // What a cell is sorted by: its number without marks and bounds, signed by its arrow, else its text; nothing goes last.
  function key(cell) {
    var text = cell ? cell.textContent.replace(/[*†‡≥≤\u003c~约,\s]/g, "") : "";
    if (text === "" || text === "—" || text === "新") { return null; }
    var plain = text.replace("▲", "").replace(/[▼−]/, "-").replace(/%$/, "");
    return plain !== "" && isFinite(plain) ? Number(plain) : text;
  }

  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") { return a - b; }
    return String(a).localeCompare(String(b), document.documentElement.lang);
  }

  function sort(table, column, direction) {
    var body = table.tBodies[0];
    var rows = Array.from(body.rows).filter(function (row) { return !row.classList.contains("total"); });
    var keyed = rows.map(function (row) { return { row: row, key: key(row.cells[column]) }; });
    keyed.sort(function (a, b) {
      if (a.key === null || b.key === null) { return (a.key === null) - (b.key === null); }
      return direction * compare(a.key, b.key);
    });
    var rest = Array.from(body.rows).filter(function (row) { return row.classList.contains("total"); });
    keyed.map(function (one) { return one.row; }).concat(rest).forEach(function (row) { body.appendChild(row); });
  }

  function press(table, heads, head) {
    var rising = head.getAttribute("aria-sort") !== "ascending";
    heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", rising ? "ascending" : "descending");
    sort(table, heads.indexOf(head), rising ? 1 : -1);
  }

  function makeSortable(table) {
    var heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach(function (head) {
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) { button.appendChild(head.firstChild); }
      button.addEventListener("click", function () { press(table, heads, head); });
      head.appendChild(button);
    });
  }

  // Only tables of one line of heads and one cell a column can be put in another order.
  function isSortable(table) {
    return table.tHead && table.tHead.rows.length === 1 && table.tBodies.length === 1 && table.tBodies[0].rows.length > 1
        && !table.classList.contains("grid") && !table.classList.contains("plainly") && !table.querySelector("[colspan], [rowspan]");
  }

  Array.from(document.querySelectorAll("table")).filter(isSortable).forEach(makeSortable);
  window.addEventListener("hashchange", reveal);
  reveal();
})();
</#noparse>
