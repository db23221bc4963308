// The messages of a chat, in their order. Arrow keys go from one to the next.
import { enclosureOf } from "./enclosure.js";
import { contentOf, nodesOf, plain } from "./message.js";

const TIME = { hour: "2-digit", minute: "2-digit" };
const DAY = { weekday: "long", day: "numeric", month: "long" };
const MOST_QUOTED = 80;

export class Log {
  #day = "";

  /** `wishes` are asked to reply to, edit, explain or tap a message. */
  constructor(list, wishes) {
    this.list = list;
    this.wishes = wishes;
    list.addEventListener("keydown", (event) => this.#go(event));
  }

  /** A message of a person; `author` is shown where several people write. */
  written({ message, said, at }, { author, isMine }) {
    const item = this.#add(isMine ? "mine" : "others", author, message, at);
    item.querySelector(".text").replaceChildren(...nodesOf(said.text));
    if (said.enclosure.type !== "") {
      item.querySelector(".text").before(enclosureOf(said.enclosure));
      item.classList.add(`with-${said.enclosure.type}`);
    }
    item.querySelector(".via").hidden = !said.isCard;
    this.#quote(item, said.replyTo);
    item.querySelector(".edit").hidden = said.enclosure.type !== "" || said.isCard;
  }

  rewritten({ message, text }) {
    const item = this.#item(message);
    item?.querySelector(".text").replaceChildren(...nodesOf(text));
    item?.querySelector(".edited").removeAttribute("hidden");
  }

  sent({ message, content, replyTo, at }, why) {
    const item = this.#add("bots", "Mamaback", message, at);
    this.#fill(item, content, why);
    this.#quote(item, replyTo);
  }

  edited({ message, content }, why) {
    const item = this.#item(message);
    if (!item) {
      return;
    }
    const hadFocus = item.contains(document.activeElement);
    this.#fill(item, content, why);
    item.querySelector(".edited").hidden = false;
    if (hadFocus) {
      (item.querySelector(".keyboard button") ?? this.list).focus();
    }
    item.scrollIntoView({ block: "nearest" });
  }

  deleted({ message }) {
    this.#item(message)?.remove();
  }

  /** A line of the chat itself. */
  note(text) {
    const item = document.createElement("li");
    item.className = "day";
    item.textContent = text;
    this.list.append(item);
    this.#scroll();
  }

  /** All buttons rest again. */
  rest() {
    this.list.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
  }

  /** Her newest message that can be edited. */
  editable() {
    return [...this.list.querySelectorAll(".mine")].reverse().find((item) => !item.querySelector(".edit").hidden);
  }

  textOf(message) {
    return this.#item(message)?.querySelector(".text").textContent ?? "";
  }

  #item(message) {
    return this.list.querySelector(`[data-message="${Number(message)}"]`);
  }

  #fill(item, content, why) {
    contentOf(item, content, (button, data) => {
      button.setAttribute("aria-busy", "true");
      this.wishes.tap(Number(item.dataset.message), data);
    });
    const asks = item.querySelector(".why");
    asks.hidden = !why;
    asks.onclick = why;
    this.#scroll();
  }

  #quote(item, replyTo) {
    const quoted = this.#item(replyTo);
    const quote = item.querySelector(".quote");
    quote.hidden = !quoted;
    if (quoted) {
      const name = document.createElement("b");
      name.textContent = quoted.dataset.author;
      quote.replaceChildren(name, " ", (quoted.querySelector(".text").textContent || "…").slice(0, MOST_QUOTED));
    }
  }

  #add(side, author, message, at) {
    const time = new Date(at);
    const day = time.toLocaleDateString("en-GB", DAY);
    if (day !== this.#day) {
      this.#day = day;
      this.note(day);
    }
    const item = document.getElementById("message-template").content.cloneNode(true).firstElementChild;
    item.className = side;
    item.dataset.message = message;
    item.dataset.author = author;
    item.querySelector(".author").textContent = author;
    const clock = item.querySelector("time");
    clock.dateTime = at;
    clock.textContent = time.toLocaleTimeString("en-GB", TIME);
    item.querySelector(".reply").onclick = () => this.wishes.reply(message, author);
    item.querySelector(".edit").onclick = () => this.wishes.edit(message);
    this.list.append(item);
    this.#scroll();
    return item;
  }

  #scroll() {
    this.list.scrollTop = this.list.scrollHeight;
  }

  #go(event) {
    const items = [...this.list.querySelectorAll("[data-message]")];
    const here = items.indexOf(event.target.closest("[data-message]"));
    const places = {
      ArrowUp: here < 0 ? items.length - 1 : here - 1,
      ArrowDown: here + 1,
      Home: 0,
      End: items.length - 1,
    };
    const next = items[places[event.key] ?? -1];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }
}

/** The beginning of a message, as a list of chats shows it. */
export function preview(pieces) {
  return plain(pieces).replace(/\s+/g, " ").slice(0, MOST_QUOTED);
}
