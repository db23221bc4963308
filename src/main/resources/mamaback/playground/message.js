// Builds what a message of the bot shows. Texts come as pieces and are never read as markup.
const ELEMENTS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
};

/** Puts text, file and buttons of `content` into the list item of a message. */
export function contentOf(item, content, tapped) {
  const text = item.querySelector(".text");
  text.replaceChildren(...content.files.map(fileOf), ...content.text.map(nodeOf));
  item.querySelector(".keyboard")?.remove();
  if (content.keyboard.length > 0) {
    item.append(keyboardOf(content.keyboard, tapped));
  }
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
    link.textContent = `${name}, ${Math.ceil(size / 1024)} KB`;
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
