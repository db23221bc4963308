// A chat in the list of chats: who, what was said last, and how much is unread.
const COLOURS = 6;

export class Tab {
  #unread = 0;

  constructor(name, place) {
    this.button = document.getElementById("tab-template").content.cloneNode(true).firstElementChild;
    this.button.querySelector(".name").textContent = name;
    paint(this.button.querySelector(".avatar"), name, place);
  }

  select(isSelected) {
    this.button.setAttribute("aria-current", String(isSelected));
    if (isSelected) {
      this.#count(0);
    }
  }

  /** Something was said; it is unread where nobody looks at the chat. */
  said(text, at, isNew) {
    this.button.querySelector(".last").textContent = text;
    this.button.querySelector("time").textContent = new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    if (isNew && this.button.getAttribute("aria-current") !== "true") {
      this.#count(this.#unread + 1);
    }
  }

  #count(unread) {
    this.#unread = unread;
    const badge = this.button.querySelector(".unread");
    badge.hidden = unread === 0;
    badge.textContent = String(unread);
    badge.setAttribute("aria-label", `${unread} unread`);
  }
}

/** A round picture of the first letter, in one of a few colours. */
export function paint(avatar, name, place) {
  avatar.textContent = [...name][0]?.toUpperCase() ?? "";
  avatar.dataset.colour = String(place % COLOURS);
}
