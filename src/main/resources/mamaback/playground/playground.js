// The page: follows what happened in all chats and hands each event to whom it concerns.
import { Chat } from "./chat.js";
import { Curator } from "./curator.js";

const FIRST_USER = { name: "Ada", language: "en" };
const PAUSE_AFTER_TROUBLE = 2000;
const DAY_AND_TIME = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };

const chats = new Map();
const menus = new Map();
const curator = new Curator(document.getElementById("insights"));
let description = "";
let ahead = 0;

/** Asks the program to do something; says on the page where it could not. */
export async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) {
    complain(await answer.text());
    throw new Error(path);
  }
  complain("");
  return answer.json();
}

function complain(sentence) {
  const trouble = document.getElementById("trouble");
  trouble.textContent = sentence;
  trouble.hidden = sentence === "";
}

const handlers = {
  Joined: ({ user }) => open(user),
  Written: (event) => chats.get(event.chat)?.written(event),
  Sent: (event) => chats.get(event.chat)?.sent(event),
  Edited: (event) => chats.get(event.chat)?.edited(event),
  Deleted: (event) => chats.get(event.chat)?.deleted(event),
  Typing: (event) => chats.get(event.chat)?.typing(),
  TapAnswered: (event) => chats.get(event.chat)?.tapAnswered(event.text),
  Menu: (event) => named(event),
  Described: (event) => described(event.description),
  Noted: ({ chat, insight }) => curator.note(chats.get(chat)?.user.name ?? "", insight),
  ClockMoved: () => {},
};

function open(user) {
  const chat = new Chat(user, post);
  chats.set(user.id, chat);
  document.getElementById("chats").append(chat.section);
  document.getElementById("users").append(chat.tab);
  chat.tab.addEventListener("click", () => select(user.id));
  chat.describe(description);
  chat.offer(commandsFor(user.language));
  select(user.id);
}

/** On a phone one chat is shown, on a desk all are, side by side. */
function select(id) {
  chats.forEach((chat, other) => chat.select(other === id));
  show("chat");
}

function show(view) {
  document.body.dataset.view = view;
  document.getElementById("curator-toggle").setAttribute("aria-pressed", String(view === "curator"));
}

function named({ language, commands }) {
  menus.set(language, commands);
  chats.forEach((chat) => chat.offer(commandsFor(chat.user.language)));
}

/** As Telegram does it: those in her language, else those for all. */
function commandsFor(language) {
  return menus.get(language) ?? menus.get(language.split("-")[0]) ?? menus.get("") ?? [];
}

function described(text) {
  description = text;
  chats.forEach((chat) => chat.describe(text));
}

function showTime() {
  const now = new Date(Date.now() + ahead);
  const time = document.getElementById("now");
  time.dateTime = now.toISOString();
  time.textContent = now.toLocaleString("en-GB", DAY_AND_TIME);
}

async function follow() {
  let last = 0;
  for (;;) {
    try {
      const answer = await fetch(`/play/events?after=${last}`);
      const news = await answer.json();
      ahead = Date.parse(news.now) - Date.now();
      news.events.forEach(({ number, event }) => {
        last = number;
        handlers[event.kind](event);
      });
      showTime();
      if (chats.size === 0) {
        await post("/play/user", FIRST_USER);
      }
    } catch (trouble) {
      complain("The program does not answer. Start it again and open the address that it prints.");
      await new Promise((done) => setTimeout(done, PAUSE_AFTER_TROUBLE));
    }
  }
}

document.getElementById("join").addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  await post("/play/user", Object.fromEntries(new FormData(form)));
  form.reset();
  document.getElementById("join-box").open = false;
});

document.getElementById("clock").addEventListener("submit", (event) => {
  event.preventDefault();
  post("/play/clock", { minutes: Number(document.getElementById("forward").value) });
});

document.getElementById("curator-toggle").addEventListener("click", () => {
  show(document.body.dataset.view === "curator" ? "chat" : "curator");
});

setInterval(showTime, 1000);
follow();
