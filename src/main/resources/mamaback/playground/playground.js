// The page: follows what happened in all chats and hands each event to whom it concerns.
import { Chat } from "./chat.js";
import { Curator } from "./curator.js";
import { ask, listen } from "./dialogs.js";

const FIRST_USER = { name: "Ada", language: "en" };
const PAUSE_AFTER_TROUBLE = 2000;

/** The last day goes by in steps, since a tip is due for some hours only and the bot must have time to send it. */
const STEP_MINUTES = 60;
const DAY_MINUTES = 24 * 60;
const PAUSE_IN_STEP = 300;
const DAY_AND_TIME = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };

const chats = new Map();
const menus = new Map();
const curator = new Curator(document.getElementById("insights"));
let description = "";
let ahead = 0;
let bot = "";

/** What a link to the bot carried, as in t.me/bot?start=topic-massage; the first start uses it. */
let payload = new URLSearchParams(location.search).get("start") ?? "";

/** What chats ask of the page. */
const world = {
  post,
  bot: () => bot,
  takePayload: () => {
    const taken = payload;
    payload = "";
    return taken;
  },
  open: (user) => select(user),
  start: (user, carried) => {
    select(user);
    chats.get(user).write(`/start ${carried}`.trim(), 0);
  },
  askPlace: async () => {
    const fields = await ask("place-dialog");
    const [latitude, longitude] = fields?.place.split(",").map(Number) ?? [];
    return fields && { latitude, longitude };
  },
};

/** Asks the program to do something; says on the page where it could not. */
async function post(path, body) {
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
  Joined: ({ user }) => open(user, user.language),
  Founded: ({ group }) => open(group, ""),
  Written: (event) => chats.get(event.chat)?.written(event),
  Rewritten: (event) => chats.get(event.chat)?.rewritten(event),
  Admitted: (event) => chats.get(event.chat)?.admitted(event),
  Sent: (event) => chats.get(event.chat)?.sent(event),
  Edited: (event) => chats.get(event.chat)?.edited(event),
  Deleted: (event) => chats.get(event.chat)?.deleted(event),
  Typing: (event) => chats.get(event.chat)?.typing(),
  TapAnswered: (event) => chats.get(event.chat)?.tapAnswered(event.text),
  CardsOffered: ({ query, cards }) => chats.forEach((chat) => chat.composer.cards(query, cards)),
  Menu: (event) => named(event),
  Described: (event) => described(event.description),
  Noted: (event) => noted(event),
  ClockMoved: () => chats.forEach((chat) => chat.explained(undefined)),
};

function open(room, language) {
  const chat = new Chat(room, world);
  chat.language = language;
  chats.set(room.id, chat);
  document.getElementById("chats").append(chat.section);
  document.getElementById("users").append(chat.tab.button);
  chat.tab.button.addEventListener("click", () => select(room.id));
  chat.section.addEventListener("focusin", () => mark(room.id));
  chat.describe(description);
  chat.composer.offer(commandsFor(language));
  select(room.id);
}

/** On a phone one chat is shown, on a desk all are, side by side. */
function select(id) {
  mark(id);
  show("chat");
  for (const part of [chats.get(id).section, chats.get(id).tab.button]) {
    part.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

function mark(id) {
  chats.forEach((chat, other) => chat.select(other === id));
}

function show(view) {
  document.body.dataset.view = view;
  document.getElementById("curator-toggle").setAttribute("aria-pressed", String(view === "curator"));
}

function named({ language, commands }) {
  menus.set(language, commands);
  chats.forEach((chat) => chat.composer.offer(commandsFor(chat.language)));
}

/** As Telegram does it: those in her language, else those for all. */
function commandsFor(language) {
  return menus.get(language) ?? menus.get(language.split("-")[0]) ?? menus.get("") ?? [];
}

function described(text) {
  description = text;
  chats.forEach((chat) => chat.describe(text));
}

function noted({ chat, insight }) {
  const box = curator.note(chats.get(chat)?.room.name ?? "", insight);
  chats.get(chat)?.explained(() => {
    show("curator");
    curator.point(box);
  });
}

function showTime() {
  const now = new Date(Date.now() + ahead);
  const time = document.getElementById("now");
  time.dateTime = now.toISOString();
  time.textContent = now.toLocaleString("en-GB", DAY_AND_TIME);
}

async function follow() {
  let last = 0;
  let isTroubled = false;
  for (;;) {
    try {
      const answer = await fetch(`/play/events?after=${last}`);
      const news = await answer.json();
      if (isTroubled) {
        isTroubled = false;
        complain("");
      }
      bot = news.bot;
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
      isTroubled = true;
      complain("The program does not answer. Start it again and open the address that it prints.");
      await pause(PAUSE_AFTER_TROUBLE);
    }
  }
}

listen();

document.getElementById("join").addEventListener("submit", (event) => {
  post("/play/user", Object.fromEntries(new FormData(event.target)));
});

document.getElementById("group").addEventListener("submit", (event) => {
  const members = [...chats.values()].filter((chat) => !chat.isGroup).map((chat) => chat.room.id);
  post("/play/group", { name: new FormData(event.target).get("name"), members });
});

document.getElementById("clock").addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = event.target.querySelector("button");
  button.disabled = true;
  await forward(Number(document.getElementById("forward").value)).finally(() => (button.disabled = false));
});

async function forward(minutes) {
  let left = minutes;
  if (left > DAY_MINUTES) {
    await post("/play/clock", { minutes: left - DAY_MINUTES });
    left = DAY_MINUTES;
  }
  while (left > 0) {
    const step = Math.min(left, STEP_MINUTES);
    await post("/play/clock", { minutes: step });
    left -= step;
    await pause(PAUSE_IN_STEP);
  }
}

function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

document.getElementById("curator-toggle").addEventListener("click", () => {
  show(document.body.dataset.view === "curator" ? "chat" : "curator");
});

setInterval(showTime, 1000);
follow();
