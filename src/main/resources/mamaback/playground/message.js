// Builds what a message shows. Texts come as pieces and are never read as markup.
const ELEMENTS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
};

/** The characters of `pieces` alone. */
export function plain(pieces) {
  return pieces.map(({ text }) => text).join("");
}

/** Puts text, file and buttons of `content` into the list item of a message. */
export function contentOf(item, content, tapped) {
  item.querySelector(".text").replaceChildren(...content.files.map(fileOf), ...nodesOf(content.text));
  item.querySelector(".keyboard")?.remove();
  if (content.keyboard.length > 0) {
    item.querySelector(".bubble").after(keyboardOf(content.keyboard, tapped));
  }
}

export function nodesOf(pieces) {
  return pieces.map(nodeOf);
}

function nodeOf({ text, styles, link }) {
  let node = document.createTextNode(text);
  for (const style of styles.filter((each) => each in ELEMENTS)) {
    node = wrapped(ELEMENTS[style], node);
  }
  if (styles.includes("spoiler")) {
    node = wrapped("span", node);
    node.className = "spoiler";
    node.tabIndex = 0;
  }
  return link === "" ? node : linked(link, node);
}

function wrapped(name, node) {
  const element = document.createElement(name);
  element.append(node);
  return element;
}

function linked(address, node) {
  const link = wrapped("a", node);
  link.href = /^https?:\/\//.test(address) ? address : "";
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}

function fileOf({ id, name, size, isPicture }) {
  const link = document.createElement("a");
  link.className = "file";
  link.href = `/play/file/${Number(id)}`;
  link.download = name;
  if (isPicture) {
    const picture = document.createElement("img");
    picture.src = link.href;
    picture.alt = name;
    link.append(picture);
  } else {
    const sign = wrapped("span", document.createTextNode("⭳"));
    sign.className = "badge-round";
    sign.setAttribute("aria-hidden", "true");
    const facts = wrapped("span", document.createTextNode(name));
    facts.append(document.createElement("br"), wrapped("small", document.createTextNode(`${Math.ceil(size / 1024)} KB`)));
    link.append(sign, facts);
  }
  return link;
}

function keyboardOf(rows, tapped) {
  const keyboard = document.createElement("div");
  keyboard.className = "keyboard";
  for (const row of rows) {
    const line = document.createElement("div");
    line.append(...row.map((key) => keyOf(key, tapped)));
    keyboard.append(line);
  }
  return keyboard;
}

function keyOf({ label, data, link }, tapped) {
  if (link !== "") {
    return linked(link, document.createTextNode(label));
  }
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => tapped(button, data));
  return button;
}
