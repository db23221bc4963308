// One user's chat with the bot: her messages, the bot's, and what she can do.
import { contentOf } from "./message.js";

const TYPING_SHOWN = 5000;
const TOAST_SHOWN = 4000;
const ATTACHED = { photo: "Photo", voice: "Voice message", document: "File", sticker: "Sticker" };

export class Chat {
  #post;
  #day = "";
  #unread = 0;
  #typingEnds;
  #toastEnds;

  constructor(user, post) {
    this.user = user;
    this.#post = post;
    this.section = document.getElementById("chat-template").content.cloneNode(true).firstElementChild;
    this.section.setAttribute("aria-label", `Chat of ${user.name}`);
    this.#find("h2").textContent = user.name;
    this.log = this.#find(".log");
    this.log.setAttribute("aria-label", `Messages of ${user.name} and the bot`);
    this.text = this.#find("textarea");
    this.tab = document.createElement("button");
    this.tab.type = "button";
    this.#showTab();
    this.#listen();
  }

  #find(selector) {
    return this.section.querySelector(selector);
  }

  select(isSelected) {
    this.section.classList.toggle("selected", isSelected);
    this.tab.setAttribute("aria-current", String(isSelected));
    if (isSelected) {
      this.#unread = 0;
      this.#showTab();
    }
  }

  #showTab() {
    this.tab.textContent = this.#unread === 0 ? this.user.name : `${this.user.name} (${this.#unread})`;
  }

  describe(description) {
    this.#find(".description").textContent = description;
  }

  /** Shows the bot's commands in the menu. */
  offer(commands) {
    const buttons = commands.map(({ name, description }) => {
      const button = document.createElement("button");
      button.type = "button";
      const command = document.createElement("b");
      command.textContent = `/${name}`;
      button.append(command, ` ${description}`);
      button.addEventListener("click", () => this.#write(`/${name}`));
      return button;
    });
    this.#find(".commands").replaceChildren(...buttons);
  }

  written({ text, attachment, at }) {
    const bubble = this.#add("mine", "You", at);
    if (attachment !== "") {
      const badge = document.createElement("i");
      badge.className = "attachment";
      badge.textContent = ATTACHED[attachment];
      bubble.prepend(badge);
    }
    bubble.querySelector(".text").textContent = text;
  }

  sent({ message, content, at }) {
    const bubble = this.#add("bots", "Bot", at);
    bubble.parentElement.dataset.message = message;
    this.#fill(bubble.parentElement, content);
    this.#stopTyping();
    if (!this.section.classList.contains("selected")) {
      this.#unread += 1;
      this.#showTab();
    }
  }

  edited({ message, content }) {
    const item = this.#item(message);
    if (item) {
      const hadFocus = item.contains(document.activeElement);
      this.#fill(item, content);
      item.classList.add("edited");
      if (hadFocus) {
        (item.querySelector(".keyboard button") ?? this.log).focus();
      }
      item.scrollIntoView({ block: "nearest" });
    }
    this.#stopTyping();
  }

  deleted({ message }) {
    this.#item(message)?.remove();
  }

  typing() {
    this.#find(".state").textContent = "typing…";
    clearTimeout(this.#typingEnds);
    this.#typingEnds = setTimeout(() => this.#stopTyping(), TYPING_SHOWN);
  }

  #stopTyping() {
    this.#find(".state").textContent = "";
  }

  /** The button rests again; words of the bot to the tap are shown for a moment. */
  tapAnswered(text) {
    this.log.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
    this.#find(".toast").textContent = text;
    clearTimeout(this.#toastEnds);
    this.#toastEnds = setTimeout(() => (this.#find(".toast").textContent = ""), TOAST_SHOWN);
  }

  #item(message) {
    return this.log.querySelector(`[data-message="${Number(message)}"]`);
  }

  #fill(item, content) {
    contentOf(item, content, (button, data) => {
      button.setAttribute("aria-busy", "true");
      const message = Number(item.dataset.message);
      this.#post("/play/tap", { chat: this.user.id, message, data });
    });
    this.log.scrollTop = this.log.scrollHeight;
  }

  #add(side, author, at) {
    this.#find(".intro").hidden = true;
    const time = new Date(at);
    this.#addDay(time);
    const item = document.createElement("li");
    item.className = side;
    const bubble = document.createElement("div");
    bubble.className = "bubble";
    const by = document.createElement("span");
    by.className = "hidden";
    by.textContent = `${author}: `;
    const text = document.createElement("div");
    text.className = "text";
    const clock = document.createElement("time");
    clock.dateTime = at;
    clock.textContent = time.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    bubble.append(by, text, clock);
    item.append(bubble);
    this.log.append(item);
    this.log.scrollTop = this.log.scrollHeight;
    return bubble;
  }

  #addDay(time) {
    const day = time.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" });
    if (day !== this.#day) {
      this.#day = day;
      const item = document.createElement("li");
      item.className = "day";
      item.textContent = day;
      this.log.append(item);
    }
  }

  #write(text) {
    this.#closePopups();
    this.#post("/play/message", { chat: this.user.id, text });
    this.text.focus();
  }

  #listen() {
    this.#find(".start").addEventListener("click", () => this.#write("/start"));
    this.#find(".composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.#submit();
      }
    });
    this.section.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        this.#closePopups();
      }
    });
    this.#opens(".menu", ".commands");
    this.#opens(".attach", ".attachments");
    this.section.querySelectorAll(".attachments button").forEach((button) => {
      button.addEventListener("click", () => this.#attach(button.dataset.type));
    });
  }

  #submit() {
    const text = this.text.value.trim();
    if (text !== "") {
      this.text.value = "";
      this.#write(text);
    }
  }

  #attach(type) {
    const caption = this.text.value.trim();
    this.text.value = "";
    this.#closePopups();
    this.#post("/play/attachment", { chat: this.user.id, type, caption });
  }

  #opens(opener, popup) {
    const button = this.#find(opener);
    button.addEventListener("click", () => {
      const wasHidden = this.#find(popup).hidden;
      this.#closePopups();
      this.#find(popup).hidden = !wasHidden;
      button.setAttribute("aria-expanded", String(wasHidden));
      if (wasHidden) {
        this.#find(`${popup} button`)?.focus();
      }
    });
  }

  #closePopups() {
    this.section.querySelectorAll(".popup").forEach((popup) => (popup.hidden = true));
    this.section.querySelectorAll("[aria-expanded]").forEach((button) => {
      button.setAttribute("aria-expanded", "false");
    });
  }
}
