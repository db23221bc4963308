// What a curator sees: which entry won and why, and which red-flag wordings fired or were held back.
const MOST_INSIGHTS = 50;
const READ_AS_SAID = "PRESENT";

export class Curator {
  constructor(list) {
    this.list = list;
  }

  /** Shows an insight on top; returns its box. */
  note(name, insight) {
    this.list.querySelectorAll("details").forEach((older) => (older.open = false));
    const box = insightOf(name, insight);
    this.list.prepend(box);
    this.list.children[MOST_INSIGHTS]?.remove();
    return box;
  }

  /** Shows one insight and goes to it. */
  point(box) {
    this.list.querySelectorAll("details").forEach((other) => (other.open = other === box));
    box.scrollIntoView({ block: "start" });
    box.querySelector("summary").focus();
  }
}

function insightOf(name, { event, decision, matches, danger }) {
  const box = document.getElementById("insight-template").content.cloneNode(true).firstElementChild;
  box.querySelector(".who").textContent = name;
  box.querySelector(".event").textContent = event;
  box.querySelector(".decision").textContent = decision;
  box.querySelector(".level").textContent = `danger: ${danger.level}`;
  box.querySelector(".level").dataset.level = danger.level;
  fill(box.querySelector(".matches"), matches.map(matchOf));
  fill(box.querySelector(".signs"), danger.signs.map(signOf));
  fill(box.querySelector(".likeness"), danger.likeness.map(likenessOf));
  return box;
}

function fill(table, rows) {
  table.hidden = rows.length === 0;
  table.tBodies[0].replaceChildren(...rows);
}

function matchOf({ entry, title, confidence, scores, votes }) {
  const name = document.createElement("code");
  name.textContent = entry;
  const bar = document.createElement("meter");
  bar.value = confidence;
  bar.setAttribute("aria-hidden", "true");
  const grounds = document.createElement("small");
  grounds.textContent = scores.map(({ part, value }) => `${part} ${value.toFixed(1)}`).join(" · ");
  return row(
    [title, lineBreak(), name],
    [bar, ` ${confidence.toFixed(2)}`, lineBreak(), grounds, ...votes.map(voteOf)],
  );
}

function voteOf({ wording, likeness }) {
  const vote = document.createElement("small");
  vote.className = "vote";
  vote.textContent = `“${wording}” ${likeness.toFixed(2)}`;
  return vote;
}

function signOf({ flag, level, matched, reading, wording }) {
  const readAs = document.createElement("i");
  readAs.textContent = reading === READ_AS_SAID ? "as said" : `held back: ${reading}`;
  const rule = document.createElement("code");
  rule.textContent = wording;
  const line = row([flag, lineBreak(), level], [matched, lineBreak(), readAs, lineBreak(), rule]);
  line.className = reading === READ_AS_SAID ? "fired" : "held-back";
  return line;
}

function likenessOf({ level, whole, sentence, likest, raises, keeps }) {
  const part = document.createElement("small");
  part.className = "vote";
  part.textContent = `“${sentence}”`;
  const line = row(whole === likest ? [level] : [level, part], [figure(whole)], [figure(likest)], [figure(raises)], [figure(keeps)]);
  line.className = whole >= Number(raises) ? "fired" : "";
  return line;
}

/** What has no bound comes as a word. */
function figure(value) {
  return Number.isFinite(value) ? value.toFixed(2) : "–";
}

function lineBreak() {
  return document.createElement("br");
}

function row(...cells) {
  const line = document.createElement("tr");
  for (const nodes of cells) {
    const cell = document.createElement("td");
    cell.append(...nodes);
    line.append(cell);
  }
  return line;
}
