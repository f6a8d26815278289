// Parts that save themselves: <form data-live="/meetings/x/parts"> with <section id="said"> in it. A part is posted a
// moment after the last key, at the latest after fifteen seconds; its [data-part-status] says how it stands. What others
// saved meanwhile is fetched for parts that are not being typed in. When two wrote the same part, the answer is a choice.
const WAIT = 1500, LATEST = 15000, AGAIN = 10000, ASK = 15000, ASLEEP = 600000;
const form = document.querySelector("form[data-live]");
const states = new Map();
let lastTyped = Date.now();

const state = (id) => states.get(id) ?? states.set(id, { since: 0, timer: 0, busy: false, typed: 0 }).get(id);
const sections = () => [...form.querySelectorAll("section.meeting-part[id]")].filter((s) => s.querySelector("[data-part-status]"));
const say = (section, text) => {
  const status = section?.querySelector("[data-part-status]");
  if (status && status.textContent !== text) status.textContent = text;
};
const field = (name) => form.querySelector(`input[name="${name}"]`);

function typedIn(section) {
  const names = new Set([...section.querySelectorAll("input, select, textarea")].map((f) => f.name));
  for (const always of ["_csrf", "language", "submissionKey"]) names.add(always);
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (names.has(name) && typeof value === "string") typed.append(name, value);
  return typed;
}

function later(id, wait) {
  const s = state(id);
  clearTimeout(s.timer);
  if (!s.since) s.since = Date.now();
  s.timer = setTimeout(() => save(id), Math.max(0, Math.min(wait, s.since + LATEST - Date.now())));
}

async function save(id) {
  const s = state(id), section = document.getElementById(id);
  if (!section?.hasAttribute("data-changed")) return;
  if (s.busy || form.hasAttribute("aria-busy")) return later(id, WAIT);
  s.busy = true;
  s.since = 0;
  const at = Date.now();
  const body = typedIn(section);
  const posted = post(id, body, at).finally(() => (s.busy = false));
  form.saving = posted.catch(() => null);
  await form.saving;
}

async function post(id, body, at) {
  const answer = await fetch(`${form.dataset.live}/${id}`, { method: "POST", body, keepalive: body.toString().length < 60000, headers: { "HX-Request": "true" } }).catch(() => null);
  const section = document.getElementById(id);
  if (!answer || answer.status >= 500 || answer.status === 429) {
    say(section, form.dataset.offline);
    state(id).timer = setTimeout(() => save(id), AGAIN);
  } else if (answer.redirected || answer.status === 401 || answer.status === 403) say(section, form.dataset.out);
  else if (answer.status === 409) clash(section, await answer.text());
  else if (answer.status === 422) refused(section, await answer.text());
  else if (answer.ok) saved(section, await answer.json(), at);
  else say(section, form.dataset.refused);
}

function saved(section, part, at) {
  const again = state(section.id).typed > at;
  const upper = section.id.toUpperCase();
  if (field(`versions[${upper}]`)) field(`versions[${upper}]`).value = part.version;
  if (field(`marks[${upper}]`)) field(`marks[${upper}]`).value = part.mark;
  for (const [name, id] of Object.entries(part.ids)) if (field(name)) field(name).value = id;
  if (again) return later(section.id, WAIT);
  if (part.waiting) return say(section, part.message);
  section.removeAttribute("data-changed");
  say(section, part.message);
  section.dispatchEvent(new CustomEvent("part-saved", { bubbles: true, detail: { at } }));
  if (!sections().some((s) => s.hasAttribute("data-changed"))) form.dispatchEvent(new CustomEvent("draft-kept", { bubbles: true, detail: { at } }));
}

function clash(section, html) {
  say(section, form.dataset.waiting);
  section.querySelector(".part-clash")?.remove();
  section.querySelector("header").insertAdjacentHTML("afterend", html);
}

// What cannot be saved as it is stays with the server as the form's draft.
async function refused(section, why) {
  say(section, why);
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") typed.append(name, value);
  await fetch("/drafts", { method: "POST", body: typed, headers: { "HX-Request": "true" } }).catch(() => null);
}

async function fresh(id) {
  const answer = await fetch(location.pathname, { headers: { "HX-Request": "true" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const old = document.getElementById(id), found = page.getElementById(id);
  if (!old || !found || old.hasAttribute("data-changed") || old.contains(document.activeElement)) return;
  const node = document.importNode(found, true);
  old.replaceWith(node);
  window.htmx?.process(node);
  node.dispatchEvent(new CustomEvent("htmx:load", { bubbles: true }));
  say(node, form.dataset.others);
}

async function look() {
  setTimeout(look, ASK);
  if (document.hidden || Date.now() - lastTyped > ASLEEP || form.hasAttribute("aria-busy")) return;
  const answer = await fetch(form.dataset.live, { headers: { "HX-Request": "true" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const versions = await answer.json();
  for (const section of sections()) {
    const mine = Number(field(`versions[${section.id.toUpperCase()}]`)?.value);
    const s = states.get(section.id);
    if (versions[section.id] > mine && !s?.busy && !section.hasAttribute("data-changed")) await fresh(section.id);
  }
}

function start() {
  document.addEventListener("input", (event) => {
    const section = event.target.closest?.("section.meeting-part[id]");
    if (!section || section.closest("form") !== form || !section.querySelector("[data-part-status]")) return;
    lastTyped = Date.now();
    state(section.id).typed = Date.now();
    section.setAttribute("data-changed", "");
    say(section, form.dataset.waiting);
    if (!section.querySelector(".part-clash")) later(section.id, WAIT);
  });
  addEventListener("online", () => sections().forEach((s) => save(s.id)));
  document.addEventListener("visibilitychange", () => document.hidden && sections().forEach((s) => !s.querySelector(".part-clash") && save(s.id)));
  form.addEventListener("submit", () => states.forEach((s) => clearTimeout(s.timer)));
  setTimeout(look, ASK);
}

if (form) start();
