// The demo's page: three people's chats with Lokus side by side, and the visit's clock.
// What people and the bot wrote is shown as text nodes only. Nothing here asks anything of the network but this server.

const NARROW = matchMedia("(max-width: 899px)");
const TOUCH = matchMedia("(pointer: coarse)");
const SVG = "http://www.w3.org/2000/svg";
const TYPING_SECONDS = 5;
const TOAST_SECONDS = 4;
const INLINE_PAUSE = 250;
const SAFE_LINK = /^(https?:|mailto:|tel:)/i;

const state = { words: {}, language: "id", clock: null, clockRead: 0, bot: {}, phones: [], chosen: 0 };

// -- building ---------------------------------------------------------------------------------------------------------

function make(tag, options = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") node.className = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

function initials(name) {
  const words = name.replace(/\b(Dr|Ir|Prof|H|Hj)\.\s*/g, "").split(/\s+/).filter(Boolean);
  return ((words[0]?.[0] ?? "?") + (words.length > 1 ? words.at(-1)[0] : "")).toUpperCase();
}

const fullName = (one) => [one.first_name, one.last_name].filter(Boolean).join(" ");

// -- wording ----------------------------------------------------------------------------------------------------------

const word = (name) => state.words[state.language]?.[name] ?? name;

function translate(root = document) {
  for (const node of root.querySelectorAll("[data-text]")) node.textContent = word(node.dataset.text);
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", word(node.dataset.label));
    if (node.matches("button")) node.title = word(node.dataset.label);
    if (node.matches("textarea")) node.placeholder = node.dataset.placeholder || word(node.dataset.label);
  }
}

function formatted(date, options) {
  const locale = state.language === "id" ? "id-ID" : "en-GB";
  return new Intl.DateTimeFormat(locale, { timeZone: state.clock.zone, ...options }).format(date);
}

const clockTime = (date) => formatted(date, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const dayName = (date) =>
  `${formatted(date, { weekday: "long" })}, ${formatted(date, { day: "numeric", month: "long", year: "numeric" })}`;
const shortDay = (date) => formatted(date, { weekday: "short", day: "numeric", month: "short" });
const sentAt = (message) => new Date(message.date * 1000);

function localMinute(date) {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: state.clock.zone, hourCycle: "h23",
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  }).formatToParts(date);
  const of = Object.fromEntries(parts.map((part) => [part.type, part.value]));
  return `${of.year}-${of.month}-${of.day}T${of.hour}:${of.minute}`;
}

function fileSize(bytes) {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  const digits = amount < 10 ? 1 : 0;
  return `${amount.toLocaleString(state.language === "id" ? "id-ID" : "en-GB", { maximumFractionDigits: digits })} ${unit}`;
}

// -- talking to the server --------------------------------------------------------------------------------------------

async function ask(path, body) {
  const form = body instanceof FormData;
  const headers = form ? {} : { "Content-Type": "application/json" };
  const options = body === undefined ? {} : { method: "POST", headers, body: form ? body : JSON.stringify(body) };
  const response = await fetch(path, options);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}

// -- marked-up text, as nodes -----------------------------------------------------------------------------------------

const SIMPLE = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

/** Text with Telegram's entities (offsets in UTF-16 units, as in JavaScript's strings; longer ones outside). */
function richText(text, entities, phone) {
  const ordered = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return richRange(text, ordered, 0, text.length, phone);
}

function richRange(text, entities, start, end, phone) {
  const out = document.createDocumentFragment();
  let position = start;
  let rest = entities;
  while (rest.length) {
    const [entity, ...others] = rest;
    const stop = Math.min(entity.offset + entity.length, end);
    rest = others.filter((other) => other.offset >= stop);
    if (entity.offset < position || stop <= entity.offset) {
      rest = others;
      continue;
    }
    out.append(text.slice(position, entity.offset));
    const shell = entityNode(entity, text.slice(entity.offset, stop), phone);
    shell.append(richRange(text, others.filter((other) => other.offset < stop), entity.offset, stop, phone));
    out.append(shell);
    position = stop;
  }
  out.append(text.slice(position, end));
  return out;
}

function entityNode(entity, text, phone) {
  if (SIMPLE[entity.type]) return make(SIMPLE[entity.type]);
  if (entity.type === "bot_command") return make("button", { type: "button", class: "command", onclick: () => phone.say(text) });
  if (entity.type === "spoiler") return spoiler();
  const address = {
    text_link: entity.url, url: /^[a-z][a-z+.-]*:/i.test(text) ? text : `http://${text}`,
    email: `mailto:${text}`, phone_number: `tel:${text.replace(/[^\d+]/g, "")}`,
  }[entity.type];
  return address ? linkTo(address, phone) : make("span");
}

function spoiler() {
  const node = make("button", { type: "button", class: "spoiler", "aria-expanded": "false" });
  node.addEventListener("click", () => node.setAttribute("aria-expanded", "true"));
  return node;
}

/** A link that opens elsewhere; an invitation to this bot is followed here, and what is no web address goes nowhere. */
function linkTo(address, phone, options = {}) {
  const link = linkToBot(address);
  if (link) return make("a", { href: "#", ...options, onclick: (event) => { event.preventDefault(); phone.follow(link.code); } });
  if (SAFE_LINK.test(address)) return make("a", { href: address, target: "_blank", rel: "noopener noreferrer", ...options });
  return make("a", { href: "#", ...options, onclick: (event) => { event.preventDefault(); phone.toast(word("only-telegram")); } });
}

/** Whether an address leads to the chat with this bot, and the code that it brings there. */
function linkToBot(address) {
  let url;
  try { url = new URL(address); } catch { return null; }
  const web = /^https?:$/.test(url.protocol) && /^(www\.)?(t|telegram)\.me$/.test(url.hostname);
  const name = web ? url.pathname.slice(1) : url.protocol === "tg:" ? url.searchParams.get("domain") : null;
  const here = name?.toLowerCase() === state.bot.username.toLowerCase();
  return here ? { code: url.searchParams.get("start") } : null;
}

// -- the parts of a message -------------------------------------------------------------------------------------------

function snippet(message) {
  const text = message.text ?? message.caption ?? message.poll?.question;
  if (text) return text.replace(/\s+/g, " ");
  if (message.contact) return fullName(message.contact);
  if (message.venue) return message.venue.title;
  if (message.document) return message.document.file_name;
  return word({ photo: "a-photo", voice: "a-voice", location: "a-place" }[["photo", "voice", "location"].find((kind) => message[kind])] ?? "a-message");
}

const shortened = (text) => (text.length > 48 ? `${text.slice(0, 47).trimEnd()}…` : text);
const grouped = (number) => number.replace(/^(\+62)(\d{3})(\d{3,4})(\d{3,5})$/, "$1 $2 $3 $4");
const fileAddress = (file) => `/people/file?file_id=${encodeURIComponent(file.file_id)}`;

function photoPart(message) {
  const largest = message.photo.at(-1);
  const image = make("img", {
    src: fileAddress(largest), width: largest.width, height: largest.height, alt: message.caption || word("a-photo"),
  });
  return make("a", { class: "photo", href: fileAddress(largest), target: "_blank", rel: "noopener" }, image);
}

function card(disc, what, more, link) {
  const inner = [
    make("span", { class: "disc", "aria-hidden": "true" }, disc),
    make("span", {}, make("span", { class: "what" }, what), make("span", { class: "more" }, ...more)),
  ];
  return make(link ? "a" : "div", { class: "card", ...link }, ...inner);
}

function documentPart(message) {
  const file = message.document;
  const name = file.file_name ?? word("a-file");
  const more = [file.file_size ? `${fileSize(file.file_size)} · ` : "", word("download")];
  return card(icon("file"), name, more, { href: fileAddress(file), download: name });
}

function voicePart(message) {
  const file = message.voice ?? message.audio;
  return make("audio", { controls: true, preload: "none", src: fileAddress(file), "aria-label": word("a-voice") });
}

function placePart(message) {
  const { latitude, longitude } = message.location;
  const at = [latitude, longitude].map((degrees) => degrees.toFixed(5)).join(", ");
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  const more = [message.venue ? make("span", { class: "more" }, message.venue.address) : "", `${at} · ${word("open-map")}`];
  const link = { href: map, target: "_blank", rel: "noopener noreferrer" };
  return card(icon("place"), message.venue?.title ?? word("a-place"), more, link);
}

function contactPart(message) {
  const { contact } = message;
  const name = fullName(contact);
  const told = [...(contact.vcard ?? "").matchAll(/^(?:TITLE|ORG)[^:]*:(.+)$/gm)].map((found) => found[1].replaceAll("\\", "").trim());
  const more = [...told.map((line) => make("span", { class: "more" }, line)), grouped(contact.phone_number)];
  return card(initials(name), name, more, { href: `tel:${contact.phone_number.replace(/[^\d+]/g, "")}` });
}

function pollPart(message, phone) {
  const { poll } = message;
  const own = phone.votes[poll.id] ?? [];
  const kind = [word(poll.is_anonymous ? "poll-anonymous" : "poll-named"), poll.is_closed ? word("poll-closed") : ""];
  const role = poll.allows_multiple_answers ? "group" : "radiogroup";
  const box = make("fieldset", { class: "poll", role }, make("legend", {}, poll.question),
    make("p", { class: "kind" }, kind.filter(Boolean).join(" · ")));
  if (poll.is_closed || own.length) showResults(box, poll, own, phone);
  else showOptions(box, poll, phone);
  return box;
}

function showOptions(box, poll, phone) {
  const several = poll.allows_multiple_answers;
  const chosen = new Set();
  const send = make("button", { type: "button", class: "action", disabled: true, onclick: () => phone.vote(poll, [...chosen]) }, word("poll-vote"));
  poll.options.forEach((option, index) => {
    const button = make("button", { type: "button", role: several ? "checkbox" : "radio", "aria-checked": "false" },
      make("span", { class: several ? "tick square" : "tick", "aria-hidden": "true" }, icon("check")), make("span", {}, option.text));
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-checked") !== "true";
      button.setAttribute("aria-checked", String(on));
      if (!several) phone.vote(poll, [index]);
      else if (on) chosen.add(index);
      else chosen.delete(index);
      send.disabled = !chosen.size;
    });
    box.append(button);
  });
  if (several) box.append(send);
}

function showResults(box, poll, own, phone) {
  for (const [index, option] of poll.options.entries()) {
    const share = poll.total_voter_count ? Math.round((100 * option.voter_count) / poll.total_voter_count) : 0;
    const fill = make("span", { class: "fill" });
    fill.style.setProperty("--share", share);
    box.append(make("div", { class: own.includes(index) ? "result own" : "result" },
      make("span", { class: "share" }, `${share}%`), make("span", { class: "label" }, option.text),
      make("span", { class: "track", "aria-hidden": "true" }, fill)));
  }
  box.append(make("p", { class: "total" }, `${word("poll-votes")}: ${poll.total_voter_count}`));
  if (!poll.is_closed) box.append(make("button", { type: "button", class: "action", onclick: () => phone.vote(poll, []) }, word("poll-retract")));
}

function inlineKeyboard(message, chat) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return make("div", { class: "inline" }, ...rows.map((row) => make("div", {}, ...row.map((button) => inlineButton(button, message, chat)))));
}

function inlineButton(button, message, chat) {
  const { phone } = chat;
  if (button.url) {
    const node = linkTo(button.url, phone, { class: "out" });
    node.append(button.text, icon("out"));
    return node;
  }
  const node = make("button", { type: "button" }, button.text);
  if (button.callback_data) node.addEventListener("click", () => chat.press(message, button, node));
  else if (button.copy_text) node.addEventListener("click", () => phone.copy(button.copy_text.text));
  else if ("switch_inline_query_current_chat" in button) {
    node.addEventListener("click", () => phone.write(`@${state.bot.username} ${button.switch_inline_query_current_chat}`));
  } else node.addEventListener("click", () => phone.toast(word("only-telegram")));
  return node;
}

function quotedPart(message, chat) {
  const original = message.reply_to_message;
  if (!original) return null;
  return make("button", { type: "button", class: "quoted", onclick: () => chat.show(original.message_id) },
    make("b", {}, chat.authorOf(original)), make("span", {}, snippet(original)));
}

function serviceText(message, chat) {
  const who = chat.authorOf(message);
  if (message.pinned_message) return `${who} ${word("did-pin")} “${shortened(snippet(message.pinned_message))}”`;
  if (message.new_chat_members) return `${message.new_chat_members.map(fullName).join(", ")} ${word("did-join")}`;
  if (message.left_chat_member) return `${fullName(message.left_chat_member)} ${word("did-leave")}`;
  if (message.migrate_to_chat_id || message.migrate_from_chat_id || message.forum_topic_created || message.new_chat_title) return word("did-change");
  return null;
}

// -- one chat on one phone --------------------------------------------------------------------------------------------

class Chat {
  constructor(phone, info) {
    Object.assign(this, { phone, id: info.id, type: info.type, title: info.title });
    this.messages = new Map();
    this.nodes = new Map();
    Object.assign(this, { pinned: [], keyboard: null, keyboardOpen: true, commands: [], about: {}, unread: 0, below: 0, stuck: true, replyTo: null, draft: "" });
    this.log = make("div", { class: "log", role: "log", "aria-live": "polite", hidden: true });
    this.log.addEventListener("scroll", () => this.scrolled(), { passive: true });
    new ResizeObserver(() => { if (this.stuck) this.toEnd(); }).observe(this.log);
    this.log.addEventListener("keydown", (event) => this.moved(event));
    this.log.addEventListener("focusin", (event) => this.setCurrent(event.target.closest(".message")));
  }

  async load() {
    const answer = await ask(`/people/messages?user=${this.phone.user}&chat=${this.id}`);
    this.log.setAttribute("aria-busy", "true");
    this.messages = new Map(answer.messages.map((message) => [message.message_id, message]));
    Object.assign(this, { pinned: answer.pinned, keyboard: answer.reply_keyboard, commands: answer.commands, about: answer.about });
    this.render();
    this.log.removeAttribute("aria-busy");
  }

  async loadCommands() {
    const answer = await ask(`/people/messages?user=${this.phone.user}&chat=${this.id}`);
    Object.assign(this, { commands: answer.commands, about: answer.about });
    if (!this.messages.size) this.render();
  }

  render() {
    this.nodes.clear();
    this.log.replaceChildren();
    for (const message of this.messages.values()) this.place(message);
    this.arrange();
    this.toEnd();
  }

  authorOf(message) {
    if (message.from?.id === this.phone.user) return word("you");
    return message.from?.is_bot ? state.bot.name : fullName(message.from ?? {});
  }

  build(message) {
    const service = serviceText(message, this);
    if (service !== null) return make("p", { class: "service message-line" }, service);
    const bubble = make("div", { class: "bubble" });
    const author = this.authorOf(message);
    const shown = this.type !== "private" && !message.mine;
    bubble.append(make("span", { class: shown ? "author" : "unseen" }, shown ? author : `${author}: `));
    if (message.via_bot) bubble.append(make("span", { class: "via" }, `via @${message.via_bot.username}`));
    bubble.append(...[quotedPart(message, this), ...this.content(message)].filter(Boolean));
    bubble.append(make("span", { class: "foot" }, message.edit_date ? word("edited") : "", make("time", {}, clockTime(sentAt(message)))));
    const reply = make("button", { type: "button", class: "act", "aria-label": word("reply"), title: word("reply"), onclick: () => this.reply(message) }, icon("reply"));
    const node = make("article", { class: `message${message.mine ? " mine" : ""}`, tabindex: "-1" }, make("div", {}, bubble, reply), inlineKeyboard(message, this));
    bubble.addEventListener("click", (event) => {
      if (!event.target.closest("a, button, audio, fieldset") && getSelection().isCollapsed) this.reply(message);
    });
    return node;
  }

  content(message) {
    const text = message.text ?? message.caption;
    const parts = [];
    if (message.photo) parts.push(photoPart(message));
    if (message.document) parts.push(documentPart(message));
    if (message.voice || message.audio) parts.push(voicePart(message));
    if (message.location) parts.push(placePart(message));
    if (message.contact) parts.push(contactPart(message));
    if (message.poll) parts.push(pollPart(message, this.phone));
    if (text) parts.push(make("span", { class: "text" }, richText(text, message.entities ?? message.caption_entities, this.phone)));
    return parts;
  }

  /** Put a message where it belongs: at the end, or in its old version's place. */
  place(message) {
    const node = this.build(message);
    node.dataset.id = message.message_id;
    const old = this.nodes.get(message.message_id);
    this.nodes.set(message.message_id, node);
    if (!old) return this.log.append(node);
    const focused = old.contains(document.activeElement) ? [...old.querySelectorAll("button, a")].indexOf(document.activeElement) : null;
    old.replaceWith(node);
    if (focused !== null) (node.querySelectorAll("button, a")[focused] ?? node).focus({ preventScroll: true });
  }

  arrange() {
    for (const old of this.log.querySelectorAll(".day, .welcome")) old.remove();
    let day = "";
    let author = null;
    for (const [id, message] of this.messages) {
      const node = this.nodes.get(id);
      const today = dayName(sentAt(message));
      if (today !== day) node.before(make("p", { class: "day" }, today));
      node.classList.toggle("turn", today !== day || author !== message.from?.id);
      [day, author] = [today, message.from?.id];
    }
    if (!this.messages.size && this.type === "private") this.log.append(this.phone.welcome(this));
    if (!this.log.contains(document.activeElement)) this.setCurrent([...this.log.querySelectorAll(".message")].at(-1));
  }

  /** One message of the log can be reached with Tab, and its buttons; the arrow keys choose which. */
  setCurrent(node) {
    if (!node) return;
    for (const one of this.log.querySelectorAll(".message")) {
      const tab = one === node ? "0" : "-1";
      one.tabIndex = Number(tab);
      for (const inner of one.querySelectorAll("button, a, audio")) inner.tabIndex = Number(tab);
    }
  }

  moved(event) {
    const node = event.target;
    if (!node.matches(".message")) return;
    const all = [...this.log.querySelectorAll(".message")];
    const steps = { ArrowUp: all.indexOf(node) - 1, ArrowDown: all.indexOf(node) + 1, Home: 0, End: all.length - 1 };
    if (event.key === "Enter") this.reply(this.messages.get(Number(node.dataset.id)));
    else if (!(event.key in steps)) return;
    event.preventDefault();
    const next = all[steps[event.key]];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  }

  get atEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 50;
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    Object.assign(this, { below: 0, stuck: true });
    if (this.shown) this.phone.showBelow();
  }

  scrolled() {
    if (!this.log.clientHeight) return;
    this.stuck = this.atEnd;
    if (this.stuck) this.below = 0;
    if (this.shown) this.phone.showBelow();
  }

  get shown() {
    return this.phone.chat === this;
  }

  get seen() {
    return this.shown && this.phone.visible;
  }

  show(id) {
    const node = this.nodes.get(id);
    if (!node) return this.phone.toast(word("gone"));
    node.scrollIntoView({ block: "center" });
    node.classList.remove("flash");
    requestAnimationFrame(() => node.classList.add("flash"));
    node.focus({ preventScroll: true });
  }

  reply(message) {
    if (!message) return;
    this.replyTo = message;
    this.phone.showReply();
    this.phone.text.focus();
  }

  async press(message, button, node) {
    if (node.getAttribute("aria-busy")) return;
    node.setAttribute("aria-busy", "true");
    try {
      const { answer } = await ask("/people/press", { user: this.phone.user, chat: this.id, message_id: message.message_id, data: button.callback_data });
      if (!answer) this.phone.toast(word("no-answer"));
      else if (answer.text && answer.show_alert) showAlert(answer.text);
      else if (answer.text) this.phone.toast(answer.text);
    } catch (error) {
      this.phone.toast(error.message);
    } finally {
      node.removeAttribute("aria-busy");
    }
  }

  // What happened, as the server tells it.

  arrived(message) {
    const stick = this.stuck || message.mine;
    const known = this.messages.has(message.message_id);
    this.messages.set(message.message_id, message);
    this.place(message);
    this.arrange();
    if (known) return;
    this.nodes.get(message.message_id).classList.add("fresh");
    this.phone.showTyping(false);
    if (stick) this.settle();
    else if (!message.mine) this.below += 1;
    if (!message.mine && !this.seen) this.unread += 1;
    this.phone.showBelow();
    this.phone.showUnread();
  }

  settle() {
    this.toEnd();
    for (const image of this.log.querySelectorAll("img")) {
      if (!image.complete) image.addEventListener("load", () => this.toEnd(), { once: true });
    }
  }

  changed(message) {
    if (!this.messages.has(message.message_id)) return;
    const stick = this.stuck;
    this.messages.set(message.message_id, message);
    this.place(message);
    this.arrange();
    if (stick) this.toEnd();
  }

  removed(message) {
    const node = this.nodes.get(message.message_id);
    if (node?.contains(document.activeElement)) this.phone.text.focus();
    node?.remove();
    this.nodes.delete(message.message_id);
    this.messages.delete(message.message_id);
    this.pinned = this.pinned.filter((id) => id !== message.message_id);
    if (this.replyTo?.message_id === message.message_id) this.phone.cancelReply();
    this.arrange();
  }
}

function showAlert(text) {
  const dialog = document.querySelector(".alert");
  dialog.querySelector("p").textContent = text;
  dialog.showModal();
}

// -- a phone ----------------------------------------------------------------------------------------------------------

class Phone {
  constructor(info, number) {
    Object.assign(this, { ...info, number, chats: new Map(), chat: null, votes: info.votes });
    this.node = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.node.id = `phone-${info.role}`;
    this.node.dataset.role = info.role;
    for (const name of ["status", "title", "pinned", "toast", "to-end", "composer", "replying", "suggestions", "reply-keyboard", "commands", "keys", "attach", "chats", "face"]) {
      this[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()) + "Node"] = this.node.querySelector(`.${name}`);
    }
    this.text = this.node.querySelector("textarea");
    this.file = this.node.querySelector("input[type=file]");
    this.node.querySelector(".person .avatar").textContent = initials(info.name);
    this.node.querySelector(".role").dataset.text = `role-${info.role}`;
    this.node.querySelector(".person .name").textContent = [info.name, info.position].filter(Boolean).join(" · ");
    this.text.id = `text-${info.role}`;
    this.suggestionsNode.id = `suggestions-${info.role}`;
    this.text.setAttribute("aria-controls", this.suggestionsNode.id);
    this.listen();
  }

  listen() {
    this.composerNode.addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    this.text.addEventListener("keydown", (event) => this.typed(event));
    this.text.addEventListener("input", () => { this.grow(); this.suggest(); });
    this.text.addEventListener("blur", () => { this.closing = setTimeout(() => this.closeSuggestions(), 120); });
    this.commandsNode.addEventListener("click", () => this.toggleCommands());
    this.keysNode.addEventListener("click", () => { this.chat.keyboardOpen = !this.chat.keyboardOpen; this.showKeyboard(); });
    this.replyingNode.querySelector("button").addEventListener("click", () => this.cancelReply());
    this.toEndNode.addEventListener("click", () => this.chat.toEnd());
    this.pinnedNode.addEventListener("click", () => this.chat.show(this.chat.pinned.at(-1)));
    this.attachNode.addEventListener("click", () => this.file.click());
    this.file.addEventListener("change", () => { this.upload(this.file.files[0]); this.file.value = ""; });
    this.node.addEventListener("dragover", (event) => { event.preventDefault(); this.node.classList.add("drop"); });
    this.node.addEventListener("dragleave", () => this.node.classList.remove("drop"));
    this.node.addEventListener("drop", (event) => { event.preventDefault(); this.node.classList.remove("drop"); this.upload(event.dataTransfer.files[0]); });
  }

  async load() {
    const known = await ask(`/people/chats?user=${this.user}`);
    for (const info of known.filter((one) => !this.chats.has(one.id))) {
      const chat = new Chat(this, info);
      this.chats.set(chat.id, chat);
      this.node.querySelector(".logs").append(chat.log);
    }
    await Promise.all([...this.chats.values()].map((chat) => chat.load()));
    this.open(this.chat ?? this.chats.get(this.user));
  }

  get visible() {
    return !NARROW.matches || state.phones[state.chosen] === this;
  }

  open(chat) {
    if (this.chat) this.chat.draft = this.text.value;
    const changed = this.chat !== chat;
    this.chat = chat;
    for (const one of this.chats.values()) one.log.hidden = one !== chat;
    if (changed) this.text.value = chat.draft;
    if (this.visible) chat.unread = 0;
    this.showAll();
    chat.toEnd();
  }

  /** Everything around the log, after a change of chat or language. */
  showAll() {
    const name = word(`role-${this.role}`);
    this.node.setAttribute("aria-label", name);
    const isBot = this.chat.type === "private";
    this.titleNode.textContent = isBot ? state.bot.name : this.chat.title;
    this.faceNode.replaceChildren(isBot ? icon("mark") : initials(this.chat.title));
    for (const chat of this.chats.values()) chat.log.setAttribute("aria-label", `${word("talk")}: ${name}`);
    this.chatsNode.replaceChildren(...(this.chats.size < 2 ? [] : [...this.chats.values()].map((chat) => this.chatButton(chat))));
    this.showTyping(false);
    this.showPinned();
    this.showKeyboard();
    this.showReply();
    this.showBelow();
    this.showUnread();
    this.grow();
  }

  chatButton(chat) {
    const label = word(chat.type === "private" ? "chat-private" : "chat-group");
    return make("button", { type: "button", "aria-pressed": String(chat === this.chat), onclick: () => { this.open(chat); this.focus(); } },
      label, make("span", { class: "badge" }, chat.unread ? String(chat.unread) : ""));
  }

  showTyping(on) {
    clearTimeout(this.typing);
    const idle = this.chat.type === "private" ? "bot" : "group";
    this.statusNode.textContent = word(on ? "typing" : `status-${idle}`);
    this.statusNode.classList.toggle("typing", on);
    if (on) this.typing = setTimeout(() => this.showTyping(false), TYPING_SECONDS * 1000);
  }

  showPinned() {
    const message = this.chat.messages.get(this.chat.pinned.at(-1));
    this.pinnedNode.hidden = !message;
    if (message) this.pinnedNode.querySelector(".snippet").textContent = snippet(message);
  }

  showKeyboard() {
    const { keyboard, keyboardOpen } = this.chat;
    const rows = keyboard?.keyboard ?? [];
    this.keysNode.hidden = !rows.length;
    this.keysNode.setAttribute("aria-expanded", String(keyboardOpen));
    this.replyKeyboardNode.hidden = !rows.length || !keyboardOpen;
    this.replyKeyboardNode.replaceChildren(...rows.map((row) => make("div", {}, ...row.map((button) =>
      make("button", { type: "button", onclick: () => this.pressKey(button.text ?? button) }, button.text ?? button)))));
    this.text.dataset.placeholder = keyboard?.input_field_placeholder ?? "";
    this.text.placeholder = this.text.dataset.placeholder || word("write");
  }

  pressKey(text) {
    if (this.chat.keyboard?.one_time_keyboard) this.chat.keyboardOpen = false;
    this.showKeyboard();
    this.say(text);
  }

  showReply() {
    const message = this.chat.replyTo;
    this.replyingNode.hidden = !message;
    if (!message) return;
    this.replyingNode.querySelector("b").textContent = this.chat.authorOf(message);
    this.replyingNode.querySelector(".quote span").textContent = snippet(message);
  }

  cancelReply() {
    this.chat.replyTo = null;
    this.showReply();
    this.text.focus();
  }

  showBelow() {
    const { chat } = this;
    this.toEndNode.hidden = chat.stuck;
    this.toEndNode.querySelector(".count").textContent = chat.below || "";
    this.toEndNode.setAttribute("aria-label", chat.below ? `${word("to-end")}: ${chat.below}` : word("to-end"));
  }

  showUnread() {
    if (this.visible) this.chat.unread = 0;
    const total = [...this.chats.values()].reduce((sum, chat) => sum + chat.unread, 0);
    const badge = document.querySelector(`#tab-${this.role} .badge`);
    if (badge) badge.textContent = total || "";
    [...this.chats.values()].forEach((chat, index) => {
      const mark = this.chatsNode.children[index]?.querySelector(".badge");
      if (mark) mark.textContent = chat.unread || "";
    });
  }

  toast(text) {
    clearTimeout(this.toasting);
    this.toastNode.textContent = text;
    this.toastNode.hidden = false;
    this.toasting = setTimeout(() => { this.toastNode.hidden = true; }, TOAST_SECONDS * 1000);
  }

  welcome(chat) {
    const mark = icon("mark");
    mark.classList.add("mark");
    const about = make("div", { class: "about" }, mark, make("b", {}, state.bot.name), make("p", {}, chat.about.description || word("tagline")));
    const start = make("button", { type: "button", class: "solid", onclick: () => this.join(start) }, word("start"));
    const ticket = make("div", { class: "ticket" }, make("small", {}, word("invitation")), make("b", {}, word(`role-${this.role}`)),
      make("code", {}, `t.me/${state.bot.username}?start=…`), start);
    return make("div", { class: "welcome" }, about, ticket);
  }

  async follow(code) {
    this.open(this.chats.get(this.user));
    if (code !== null || !this.chat.messages.size) await this.say(`/start ${code ?? ""}`.trim());
    this.focus();
  }

  async join(button) {
    if (button) button.disabled = true;
    await this.trying(() => ask("/demo/join", { user: this.user }));
    if (button) button.disabled = false;
    this.focus();
  }

  // Writing.

  /** Ready to write; where fingers write, a keyboard would jump up unasked. */
  focus() {
    if (!TOUCH.matches) this.text.focus();
  }

  grow() {
    if (CSS.supports("field-sizing", "content")) return;
    this.text.style.height = "auto";
    this.text.style.height = `${this.text.scrollHeight}px`;
  }

  write(text) {
    this.text.value = text;
    this.text.focus();
    this.grow();
    this.suggest();
  }

  typed(event) {
    if (event.isComposing) return;
    const options = [...this.suggestionsNode.children];
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (!this.suggestionsNode.hidden && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.select(options.at((at < 0 && step < 0 ? 0 : at) + step) ?? options[0]);
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (at >= 0) options[at].click();
      else this.send();
    } else if (event.key === "Tab" && at >= 0 && options[at].dataset.insert) {
      event.preventDefault();
      this.write(`${options[at].dataset.insert} `);
    } else if (event.key === "Escape") {
      if (!this.suggestionsNode.hidden) this.closeSuggestions();
      else if (this.chat.replyTo) this.cancelReply();
    }
  }

  send() {
    const text = this.text.value.trim();
    if (!text) return;
    this.text.value = "";
    this.grow();
    this.closeSuggestions();
    this.say(text);
  }

  async say(text) {
    const reply = this.chat.replyTo;
    this.chat.replyTo = null;
    this.showReply();
    await this.trying(() => ask("/people/say", { user: this.user, chat: this.chat.id, text, reply_to: reply?.message_id ?? 0 }));
  }

  async upload(file) {
    if (!file) return;
    const form = new FormData();
    const kind = /^image\/(png|jpeg)$/.test(file.type) ? "photo" : file.type.startsWith("audio/") ? "voice" : "document";
    const fields = { user: this.user, chat: this.chat.id, kind, reply_to: this.chat.replyTo?.message_id ?? 0, caption: this.text.value.trim() };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append("file", file, file.name);
    this.text.value = "";
    this.chat.replyTo = null;
    this.showReply();
    await this.trying(() => ask("/people/upload", form));
  }

  async vote(poll, options) {
    const before = this.votes[poll.id];
    this.votes[poll.id] = options;
    await this.trying(() => ask("/people/vote", { user: this.user, poll_id: poll.id, options }), () => { this.votes[poll.id] = before; });
  }

  async copy(text) {
    await this.trying(() => navigator.clipboard.writeText(text));
    this.toast(word("copied"));
  }

  async trying(act, undo = () => {}) {
    try {
      return await act();
    } catch (error) {
      undo();
      this.toast(error.message);
    }
  }

  // Commands, offered as one types or by the menu button.

  suggest() {
    const found = this.text.value.match(/^\/(\w*)$/);
    const commands = found ? this.chat.commands.filter((one) => one.command.startsWith(found[1].toLowerCase())) : [];
    if (commands.length) this.openSuggestions(commands.map((one) => this.commandOption(one)));
    else this.closeSuggestions();
    clearTimeout(this.asking);
    const asked = this.text.value.match(new RegExp(`^@${state.bot.username}\\s+(.+)`, "is"));
    if (asked) this.asking = setTimeout(() => this.askInline(asked[1]), INLINE_PAUSE);
  }

  /** `@bot question`: what the bot offers to send into this chat. */
  async askInline(text) {
    const answer = await this.trying(() => ask("/people/inline", { user: this.user, text }));
    if (!answer?.results.length || !this.text.value.endsWith(text)) return;
    this.openSuggestions(answer.results.map((result) => {
      const send = () => { this.text.value = ""; this.grow(); this.trying(() => ask("/people/choose", { user: this.user, chat: this.chat.id, result, text })); };
      return this.option(result.title ?? result.first_name ?? "", result.description ?? "", send);
    }));
  }

  commandOption({ command, description }) {
    const act = () => { this.text.value = ""; this.grow(); this.say(`/${command}`); };
    return this.option(`/${command}`, description, act, `/${command}`);
  }

  option(label, more, act, insert = "") {
    const node = make("li", { role: "option", "aria-selected": "false", "data-insert": insert || null }, make("b", {}, label), make("span", {}, more));
    node.addEventListener("mousedown", (event) => event.preventDefault());
    node.addEventListener("click", () => { this.closeSuggestions(); act(); this.focus(); });
    return node;
  }

  toggleCommands() {
    if (!this.suggestionsNode.hidden) return this.closeSuggestions();
    const again = this.chat.type === "private" ? [this.option(word("start"), word("invitation"), () => this.join())] : [];
    this.openSuggestions([...this.chat.commands.map((one) => this.commandOption(one)), ...again]);
    this.focus();
    this.select(this.suggestionsNode.firstElementChild);
  }

  openSuggestions(options) {
    clearTimeout(this.closing);
    options.forEach((option, index) => { option.id = `${this.suggestionsNode.id}-${index}`; });
    this.suggestionsNode.replaceChildren(...options);
    this.suggestionsNode.setAttribute("aria-label", word("commands"));
    this.suggestionsNode.hidden = false;
    for (const node of [this.text, this.commandsNode]) node.setAttribute("aria-expanded", "true");
  }

  closeSuggestions() {
    this.suggestionsNode.hidden = true;
    this.text.removeAttribute("aria-activedescendant");
    for (const node of [this.text, this.commandsNode]) node.setAttribute("aria-expanded", "false");
    this.suggestionsNode.replaceChildren();
  }

  select(option) {
    for (const one of this.suggestionsNode.children) one.setAttribute("aria-selected", String(one === option));
    if (!option) return;
    this.text.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  // What happened, as the server tells it.

  async happened(event) {
    const chat = this.chats.get(event.chat_id);
    if (!chat) return this.load();
    if (event.reply_keyboard !== undefined && JSON.stringify(event.reply_keyboard) !== JSON.stringify(chat.keyboard)) {
      Object.assign(chat, { keyboard: event.reply_keyboard, keyboardOpen: true });
      if (chat.shown) this.showKeyboard();
    }
    if (event.kind === "message") chat.arrived(event.message);
    else if (event.kind === "edit" || event.kind === "poll") chat.changed(event.message);
    else if (event.kind === "delete") chat.removed(event.message);
    else if (event.kind === "pin") chat.pinned = [...chat.pinned.filter((id) => id !== event.message.message_id), event.message.message_id];
    else if (event.kind === "unpin") chat.pinned = event.message ? chat.pinned.filter((id) => id !== event.message.message_id) : [];
    else if (event.kind === "action" && chat.shown) this.showTyping(true);
    else if (event.kind === "menu") await chat.loadCommands();
    if (chat.shown) this.showPinned();
  }
}

// -- the clock --------------------------------------------------------------------------------------------------------

const visitNow = () => new Date(Date.parse(state.clock.now) + performance.now() - state.clockRead);

function tick() {
  if (!state.clock) return;
  const now = visitNow();
  document.getElementById("now-time").textContent = clockTime(now);
  document.getElementById("now-time").dateTime = now.toISOString();
  document.getElementById("now-zone").textContent = state.clock.zone_name;
  document.getElementById("now-date").textContent = NARROW.matches ? shortDay(now) : dayName(now);
  const field = document.getElementById("clock-field");
  if (document.activeElement !== field) field.value = localMinute(now);
}

function setClock(clock) {
  Object.assign(state, { clock, clockRead: performance.now() });
  for (const button of document.querySelectorAll(".presets button")) button.setAttribute("aria-pressed", String(button.dataset.preset === clock.preset));
  tick();
}

async function moveClock(move) {
  setClock(await ask("/demo/clock", move));
  document.getElementById("announcer").textContent = `${clockTime(visitNow())} ${state.clock.zone_name}, ${dayName(visitNow())}`;
}

function openClock(open) {
  document.querySelector(".clock").classList.toggle("open", open);
  document.getElementById("clock-toggle").setAttribute("aria-expanded", String(open));
}

function presetButton(name) {
  const go = () => { openClock(false); moveClock({ preset: name }); };
  return make("button", { type: "button", "data-preset": name, "data-text": `clock-${name}`, onclick: go });
}

function buildClock() {
  for (const group of document.querySelectorAll(".presets")) group.append(...state.clock.presets.map(presetButton));
  document.getElementById("clock-form").addEventListener("submit", (event) => {
    event.preventDefault();
    openClock(false);
    moveClock({ at: document.getElementById("clock-field").value });
  });
  document.getElementById("clock-toggle").addEventListener("click", () => openClock(!document.querySelector(".clock").classList.contains("open")));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !document.querySelector(".clock").classList.contains("open")) return;
    openClock(false);
    document.getElementById("clock-toggle").focus();
  });
  document.addEventListener("pointerdown", (event) => { if (!event.target.closest(".clock")) openClock(false); });
  setInterval(tick, 1000);
}

// -- phones side by side, or behind tabs ------------------------------------------------------------------------------

function buildTabs() {
  const tabs = state.phones.map((phone, index) =>
    make("button", { type: "button", role: "tab", id: `tab-${phone.role}`, "data-role": phone.role, "aria-controls": phone.node.id, onclick: () => choosePhone(index) },
      make("span", { "data-text": `role-${phone.role}` }), make("span", { class: "badge" })));
  const list = document.querySelector(".tabs");
  list.append(...tabs);
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    choosePhone((state.chosen + step + tabs.length) % tabs.length);
    tabs[state.chosen].focus();
  });
  const skips = state.phones.map((phone) => make("a", { href: `#text-${phone.role}`, "data-text": `skip-${phone.role}` }));
  document.querySelector(".skips").append(...skips);
  NARROW.addEventListener("change", () => choosePhone(state.chosen));
}

function choosePhone(index) {
  state.chosen = index;
  state.phones.forEach((phone, number) => {
    const tab = document.getElementById(`tab-${phone.role}`);
    tab.setAttribute("aria-selected", String(number === index));
    tab.tabIndex = number === index ? 0 : -1;
    phone.node.classList.toggle("chosen", number === index);
    if (NARROW.matches) phone.node.setAttribute("role", "tabpanel");
    else phone.node.removeAttribute("role");
    if (phone.visible && phone.chat) {
      if (phone.chat.unread || phone.chat.stuck) phone.chat.toEnd();
      phone.showUnread();
      phone.showBelow();
    }
  });
}

function speak(language) {
  state.language = language;
  localStorage.setItem("language", language);
  document.documentElement.lang = language;
  for (const button of document.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", String(button.dataset.language === language));
  translate();
  tick();
  for (const phone of state.phones.filter((one) => one.chat)) {
    for (const chat of phone.chats.values()) chat.render();
    phone.showAll();
  }
}

// -- start ------------------------------------------------------------------------------------------------------------

function listenToServer() {
  const events = new EventSource("/demo/events");
  const offline = document.querySelector(".offline");
  let first = true;
  events.addEventListener("open", async () => {
    offline.hidden = true;
    if (!first) location.reload();
    first = false;
  });
  events.addEventListener("error", () => { offline.hidden = false; });
  events.addEventListener("message", ({ data }) => {
    const event = JSON.parse(data);
    if (event.kind === "clock") setClock(event.clock);
    else state.phones.find((phone) => phone.user === event.user)?.happened(event);
  });
  return new Promise((resolve) => { events.addEventListener("open", resolve, { once: true }); });
}

async function begin() {
  const told = await ask("/demo/state");
  Object.assign(state, { words: told.words, bot: told.bot, clock: told.clock, clockRead: performance.now() });
  const kept = localStorage.getItem("language");
  state.language = kept in told.words ? kept : navigator.language.startsWith("en") ? "en" : "id";
  buildClock();
  state.phones = told.phones.map((info, number) => new Phone(info, number));
  document.querySelector(".phones").append(...state.phones.map((phone) => phone.node));
  buildTabs();
  for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));
  setClock(told.clock);
  choosePhone(0);
  speak(state.language);
  await listenToServer();
  await Promise.all(state.phones.map((phone) => phone.load()));
  document.body.dataset.ready = "yes";
}

begin();
