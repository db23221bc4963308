// Draws what she sent beside words. The bot is told of these, but nobody has their bytes.
const PICTURES = { photo: "photo.svg", video: "photo.svg", animation: "photo.svg", location: "map.svg", sticker: "sticker.svg" };
const NAMES = {
  photo: "Photo",
  video: "Video",
  animation: "GIF",
  voice: "Voice message",
  document: "letter.pdf",
  sticker: "Sticker",
  location: "Location",
  contact: "Contact",
};
const VOICE_BARS = [4, 9, 14, 8, 16, 11, 6, 13, 18, 10, 5, 12, 15, 7, 11, 17, 9, 4, 8, 13];

export function nameOf(type) {
  return NAMES[type] ?? type;
}

export function enclosureOf({ type, label }) {
  const box = document.createElement("figure");
  box.className = `enclosure ${type}`;
  if (type in PICTURES) {
    const picture = document.createElement("img");
    picture.src = PICTURES[type];
    picture.alt = nameOf(type);
    box.append(picture);
  } else if (type === "voice") {
    box.append(badge("▶"), waves());
  } else {
    box.append(badge(type === "contact" ? "☎" : "⭳"));
  }
  const caption = document.createElement("figcaption");
  caption.textContent = label === "" ? nameOf(type) : `${nameOf(type)}: ${label}`;
  box.append(caption);
  return box;
}

function badge(sign) {
  const round = document.createElement("span");
  round.className = "badge-round";
  round.setAttribute("aria-hidden", "true");
  round.textContent = sign;
  return round;
}

function waves() {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("viewBox", "0 0 100 20");
  picture.setAttribute("aria-hidden", "true");
  VOICE_BARS.forEach((height, place) => {
    const bar = document.createElementNS(space, "rect");
    bar.setAttribute("x", String(place * 5));
    bar.setAttribute("y", String(10 - height / 2));
    bar.setAttribute("width", "3");
    bar.setAttribute("height", String(height));
    bar.setAttribute("rx", "1.5");
    picture.append(bar);
  });
  return picture;
}
