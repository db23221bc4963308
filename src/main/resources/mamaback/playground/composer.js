// Where she writes: words, commands, cards of the bot, attachments, and the bot's own keyboard.
const INLINE_PAUSE = 250;
const MESSAGE = "Message";

export class Composer {
  #replyTo = 0;
  #editing = 0;
  #query = "";
  #offered = { query: "", cards: [] };
  #asks;
  #commands = [];
  #keyboard;

  /** `section` is the chat; `deeds` do what she wants. */
  constructor(section, deeds) {
    this.section = section;
    this.deeds = deeds;
    this.text = this.#find("textarea");
    this.#listen();
  }

  #find(selector) {
    return this.section.querySelector(selector);
  }

  /** The commands that the bot's menu has. */
  offer(commands) {
    this.#commands = commands;
    this.#showCommands("");
  }

  reply(message, author, text) {
    this.#replyTo = message;
    this.#editing = 0;
    this.#context(`Reply to ${author}: ${text}`);
  }

  edit(message, text) {
    this.#editing = message;
    this.#replyTo = 0;
    this.text.value = text;
    this.#context(`Edit: ${text}`);
  }

  /** The bot offers `cards`; they may come before we know that it was us who asked. */
  cards(query, cards) {
    this.#offered = { query, cards };
    this.#showCards();
  }

  #showCards() {
    const { query, cards } = this.#offered;
    if (query === "" || query !== this.#query) {
      return;
    }
    const buttons = cards.map(({ id, title, description }) =>
      line(title, description, () => {
        this.#clear();
        this.deeds.card(query, id);
        this.text.focus();
      }),
    );
    this.#find(".cards").replaceChildren(...buttons);
    this.#show(".cards", cards.length > 0);
  }

  async #ask(text, words) {
    const query = await this.deeds.ask(words);
    if (this.text.value === text) {
      this.#query = query;
      this.#showCards();
    }
  }

  /** Nothing is typed any more, and nothing is asked for. */
  #clear() {
    clearTimeout(this.#asks);
    this.#query = "";
    this.text.value = "";
    this.closePopups();
  }

  /** The bot's keyboard, or what it wants of it. */
  replies({ change, rows, isOneTime, placeholder }, message, text) {
    if (change === "SHOWN") {
      this.#keyboard = { isOneTime };
      this.#find(".replies").replaceChildren(...rows.map((row) => this.#row(row)));
      this.#find(".keys").hidden = false;
      this.#unfold(true);
    } else if (change === "REMOVED") {
      this.#keyboard = undefined;
      this.#find(".keys").hidden = true;
      this.#unfold(false);
    } else if (change === "REPLY_WANTED") {
      this.reply(message, "Mamaback", text);
    }
    if (change !== "KEPT") {
      this.text.placeholder = placeholder || MESSAGE;
    }
  }

  closePopups() {
    this.section.querySelectorAll(".popup").forEach((popup) => (popup.hidden = true));
    for (const opener of [".menu", ".attach"]) {
      this.#find(opener).setAttribute("aria-expanded", "false");
    }
  }

  #row(keys) {
    const row = document.createElement("div");
    row.append(
      ...keys.map(({ label, gift }) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = label;
        button.addEventListener("click", () => this.#use(label, gift));
        return button;
      }),
    );
    return row;
  }

  #use(label, gift) {
    if (this.#keyboard?.isOneTime) {
      this.#unfold(false);
    }
    if (gift === "WORDS") {
      this.#send(label);
    } else {
      this.deeds.attach(gift.toLowerCase(), "");
    }
  }

  #unfold(isOpen) {
    this.#find(".replies").hidden = !isOpen;
    this.#find(".keys").setAttribute("aria-expanded", String(isOpen));
  }

  #context(text) {
    this.#find(".context").hidden = text === "";
    this.#find(".context p").textContent = text;
    this.text.focus();
  }

  #drop() {
    if (this.#editing !== 0) {
      this.text.value = "";
    }
    this.#replyTo = 0;
    this.#editing = 0;
    this.#context("");
  }

  #send(text) {
    this.closePopups();
    if (this.#editing === 0) {
      this.deeds.write(text, this.#replyTo);
    } else {
      this.deeds.rewrite(this.#editing, text);
    }
    this.#editing = 0;
    this.#drop();
  }

  #submit() {
    const text = this.text.value.trim();
    if (text !== "") {
      this.#clear();
      this.#send(text);
    }
  }

  /** As in Telegram: a slash offers commands, the bot's name cards. */
  #typed() {
    const text = this.text.value;
    clearTimeout(this.#asks);
    this.#query = "";
    this.closePopups();
    if (/^\/\w*$/.test(text)) {
      this.#showCommands(text.slice(1));
      this.#show(".commands", this.#find(".commands").childElementCount > 0);
    }
    const words = this.deeds.inlineWords(text);
    if (words !== undefined) {
      this.#asks = setTimeout(() => this.#ask(text, words), INLINE_PAUSE);
    }
  }

  #showCommands(start) {
    const buttons = this.#commands
      .filter(({ name }) => name.startsWith(start))
      .map(({ name, description }) =>
        line(`/${name}`, description, () => {
          this.#clear();
          this.#send(`/${name}`);
        }),
      );
    this.#find(".commands").replaceChildren(...buttons);
  }

  #show(popup, isShown) {
    this.#find(popup).hidden = !isShown;
  }

  #listen() {
    this.#find(".composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.text.addEventListener("input", () => this.#typed());
    this.text.addEventListener("keydown", (event) => this.#pressed(event));
    this.section.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        this.closePopups();
        this.#drop();
      }
    });
    this.#find(".drop").addEventListener("click", () => this.#drop());
    this.#find(".keys").addEventListener("click", () => this.#unfold(this.#find(".replies").hidden));
    this.#opens(".menu", ".commands");
    this.#opens(".attach", ".attachments");
    this.section.querySelectorAll(".popup").forEach((popup) => popup.addEventListener("keydown", walk));
    this.section.querySelectorAll(".attachments button").forEach((button) => {
      button.addEventListener("click", () => {
        const caption = this.text.value.trim();
        this.#clear();
        this.deeds.attach(button.dataset.type, caption);
      });
    });
  }

  #pressed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "ArrowDown" && this.#find(".popup:not([hidden]) button")) {
      event.preventDefault();
      this.#find(".popup:not([hidden]) button").focus();
    } else if (event.key === "ArrowUp" && this.text.value === "") {
      event.preventDefault();
      this.deeds.editLast();
    }
  }

  #opens(opener, popup) {
    const button = this.#find(opener);
    button.addEventListener("click", () => {
      const wasHidden = this.#find(popup).hidden;
      this.closePopups();
      this.#showCommands("");
      this.#find(popup).hidden = !wasHidden;
      button.setAttribute("aria-expanded", String(wasHidden));
      if (wasHidden) {
        this.#find(`${popup} button`)?.focus();
      }
    });
  }
}

function line(title, description, chosen) {
  const button = document.createElement("button");
  button.type = "button";
  const name = document.createElement("b");
  name.textContent = title;
  const more = document.createElement("span");
  more.textContent = description;
  button.append(name, " ", more);
  button.addEventListener("click", chosen);
  return button;
}

/** Arrow keys go through the lines of a popup. */
function walk(event) {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key in steps) {
    const lines = [...event.currentTarget.querySelectorAll("button")];
    const next = lines.indexOf(document.activeElement) + steps[event.key];
    event.preventDefault();
    (lines[next] ?? event.currentTarget.closest(".chat").querySelector("textarea")).focus();
  }
}
