// One chat with the bot: a user's own, or a group's. Shows what is said and does what she wants.
import { Composer } from "./composer.js";
import { nameOf } from "./enclosure.js";
import { Log, preview } from "./log.js";
import { paint, Tab } from "./tab.js";

const TYPING_SHOWN = 5000;
const TOAST_SHOWN = 4000;

export class Chat {
  #state;
  #why;
  #typingEnds;
  #toastEnds;
  #isIn = true;

  /** `world` is the page: who else is there, and what to ask of the program. */
  constructor(room, world) {
    this.room = room;
    this.world = world;
    this.members = room.members ?? [room];
    this.isGroup = room.members !== undefined;
    this.section = document.getElementById("chat-template").content.cloneNode(true).firstElementChild;
    this.section.setAttribute("aria-label", `Chat of ${room.name}`);
    this.tab = new Tab(room.name, Math.abs(room.id));
    this.log = new Log(this.#find(".log"), this);
    this.log.list.setAttribute("aria-label", `Messages of ${room.name} and the bot`);
    this.composer = new Composer(this.section, this);
    this.#dress();
    this.#listen();
  }

  #find(selector) {
    return this.section.querySelector(selector);
  }

  #dress() {
    this.#find("h2").textContent = this.room.name;
    paint(this.#find("header .avatar"), this.room.name, Math.abs(this.room.id));
    this.#state = this.isGroup
      ? `${this.members.map(({ name }) => name).join(", ")} and the bot; ${this.members[0].name} is admin`
      : "private chat with the bot";
    this.#find(".state").textContent = this.#state;
    this.section.classList.toggle("group", this.isGroup);
    const writers = this.members.map(({ id, name }) => new Option(name, id));
    this.#find(".as").replaceChildren(...writers);
    this.#find(".as").hidden = !this.isGroup;
    if (this.isGroup) {
      this.#find(".intro").hidden = true;
      this.log.note(`${this.members[0].name} made the group with the bot`);
    }
    this.#showMembership();
  }

  select(isSelected) {
    this.section.classList.toggle("selected", isSelected);
    this.tab.select(isSelected);
  }

  describe(description) {
    this.#find(".description").textContent = description;
  }

  written(event) {
    const { said, at } = event;
    const author = this.members.find(({ id }) => id === said.user)?.name ?? "";
    this.#find(".intro").hidden = true;
    this.#why = undefined;
    this.log.written(event, { author, isMine: !this.isGroup || said.user === this.#writer() });
    const words = preview(said.text) || nameOf(said.enclosure.type);
    this.tab.said(this.isGroup ? `${author}: ${words}` : words, at, false);
  }

  rewritten(event) {
    this.#why = undefined;
    this.log.rewritten(event);
  }

  /** What the bot says next here came about so. */
  explained(why) {
    this.#why = why;
  }

  sent(event) {
    this.#find(".intro").hidden = true;
    this.log.sent(event, this.#why);
    this.composer.replies(event.content.replies, event.message, preview(event.content.text));
    this.#stopTyping();
    this.tab.said(preview(event.content.text), event.at, true);
  }

  edited(event) {
    this.log.edited(event, this.#why);
    this.#stopTyping();
  }

  deleted(event) {
    this.log.deleted(event);
  }

  admitted({ by, isIn }) {
    this.#isIn = isIn;
    this.log.note(
      this.isGroup ? `${by} ${isIn ? "added the bot" : "removed the bot"}` : `${by} ${isIn ? "unblocked" : "blocked"} the bot`,
    );
    this.#showMembership();
  }

  typing() {
    this.#find(".state").textContent = "typing";
    this.#find(".state").classList.add("typing");
    clearTimeout(this.#typingEnds);
    this.#typingEnds = setTimeout(() => this.#stopTyping(), TYPING_SHOWN);
  }

  #stopTyping() {
    clearTimeout(this.#typingEnds);
    this.#find(".state").classList.remove("typing");
    this.#find(".state").textContent = this.#state;
  }

  /** The button rests again; words of the bot to the tap are shown for a moment. */
  tapAnswered(text) {
    this.log.rest();
    this.#find(".toast").textContent = text;
    clearTimeout(this.#toastEnds);
    this.#toastEnds = setTimeout(() => (this.#find(".toast").textContent = ""), TOAST_SHOWN);
  }

  // What she wants.

  write(text, replyTo) {
    this.#post("/play/message", { text, replyTo });
    this.composer.text.focus();
  }

  rewrite(message, text) {
    this.#post("/play/edit", { message, text });
  }

  tap(message, data) {
    this.#post("/play/tap", { message, data });
  }

  card(query, card) {
    this.#post("/play/card", { query, card });
  }

  async attach(type, caption) {
    const place = type === "location" ? await this.world.askPlace() : {};
    if (place) {
      this.#post("/play/attachment", { type, caption, ...place });
    }
    this.composer.text.focus();
  }

  async ask(query) {
    return (await this.#post("/play/inline", { query })).query;
  }

  /** What stands behind the bot's name; undefined where its name does not come first. */
  inlineWords(text) {
    const name = `@${this.world.bot()} `;
    return text.toLowerCase().startsWith(name) ? text.slice(name.length) : undefined;
  }

  reply(message, author) {
    this.composer.reply(message, author, this.log.textOf(message).slice(0, 80));
  }

  edit(message) {
    this.composer.edit(message, this.log.textOf(message));
  }

  editLast() {
    const item = this.log.editable();
    if (item) {
      this.edit(Number(item.dataset.message));
    }
  }

  #writer() {
    return this.isGroup ? Number(this.#find(".as").value) : this.room.id;
  }

  #post(path, body) {
    return this.world.post(path, { chat: this.room.id, user: this.#writer(), ...body });
  }

  #showMembership() {
    const words = this.isGroup ? ["Add the bot", "Remove the bot"] : ["Unblock", "Block"];
    this.#find(".membership").textContent = words[Number(this.#isIn)];
    const isBlocked = !this.#isIn && !this.isGroup;
    this.#find(".restart").hidden = !isBlocked;
    this.#find(".composer").hidden = isBlocked;
    if (isBlocked) {
      this.composer.closePopups();
    }
  }

  #listen() {
    this.#find(".start").addEventListener("click", () => this.write(`/start ${this.world.takePayload()}`.trim(), 0));
    this.#find(".membership").addEventListener("click", () => {
      this.#post(this.#isIn ? "/play/dismiss" : "/play/admit", {});
    });
    this.#find(".restart").addEventListener("click", async () => {
      await this.#post("/play/admit", {});
      this.write("/start", 0);
    });
    this.log.list.addEventListener("click", (event) => this.#follow(event));
  }

  /** The bot's name, or a link to it, opens her own chat with it, as in Telegram. */
  #follow(event) {
    if (event.target.matches(".bots .author")) {
      this.world.open(this.#writer());
    }
    const link = event.target.closest("a[href]");
    const address = link ? new URL(link.href) : undefined;
    if (address?.host === "t.me" && address.pathname.toLowerCase() === `/${this.world.bot()}`) {
      event.preventDefault();
      this.world.start(this.#writer(), address.searchParams.get("start") ?? "");
    }
  }
}
