// What is typed stays in the browser until the server has it: <form data-keep="/address" data-keeper="account">. Kept are
// the sections that were typed in, each by itself, for a week at most and for this account only; never lists of people,
// nor fields that hold somebody's name. [data-kept-offer] offers what is found when the page opens. Signing out forgets it.
const PREFIX = "mreza.kept ";
const WEEK = 7 * 24 * 3600 * 1000;
const NEVER_SECTIONS = ["who"];
const NEVER_FIELDS = /(^_csrf$|person|responsible|speaker|author|attendance)/i;

const form = document.querySelector("form[data-keep]");
const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? { at: 0, parts: {} };
  } catch {
    return { at: 0, parts: {} };
  }
};

function fieldsOf(section) {
  const names = new Set([...section.querySelectorAll("input, select, textarea")].map((field) => field.name).filter((name) => name && !NEVER_FIELDS.test(name)));
  return [...new FormData(form)].filter(([name, value]) => names.has(name) && typeof value === "string");
}

function start() {
  const mine = `${PREFIX}${form.dataset.keeper} `;
  for (const key of keys()) if (!key.startsWith(mine) || Date.now() - read(key).at > WEEK) localStorage.removeItem(key);
  const key = mine + form.dataset.keep;
  const typedAt = {};
  const write = (kept) => {
    try {
      if (Object.keys(kept.parts).length) localStorage.setItem(key, JSON.stringify(kept));
      else localStorage.removeItem(key);
    } catch {
      // A full or closed store keeps nothing; the server does.
    }
  };
  const forget = (until, ...sections) => {
    const kept = read(key);
    for (const id of sections.length ? sections : Object.keys(kept.parts)) if ((typedAt[id] ?? 0) <= until) delete kept.parts[id];
    write(kept);
  };
  offer(key, read(key), forget);
  document.addEventListener("input", (event) => {
    const section = event.target.closest?.("section[id]");
    if (!section || section.closest("form") !== form || NEVER_SECTIONS.includes(section.id)) return;
    typedAt[section.id] = Date.now();
    const kept = read(key);
    write({ at: Date.now(), parts: { ...kept.parts, [section.id]: fieldsOf(section) } });
  });
  form.addEventListener("draft-kept", (event) => forget(event.detail?.at ?? 0));
  form.addEventListener("submit", () => write({ sent: true, ...read(key) }));
  form.addEventListener("part-saved", (event) => forget(event.detail.at, event.target.id));
}

// What the page shows already is not offered.
function offer(key, kept, forget) {
  const box = document.querySelector("[data-kept-offer]");
  const parts = Object.keys(kept.parts).filter((id) => form.querySelector(`section#${CSS.escape(id)}`) && differs(kept.parts[id]));
  if (!box || !parts.length) return forget(Date.now());
  box.hidden = false;
  box.querySelector("[data-kept-parts]").textContent = parts.map((id) => document.getElementById(`${id}-h`)?.textContent.trim()).join(", ");
  const close = () => {
    forget(Date.now());
    box.hidden = true;
  };
  box.querySelector("[data-kept-discard]").addEventListener("click", close);
  box.querySelector("[data-kept-restore]").addEventListener("click", () => {
    const replaced = new Set();
    for (const id of parts) for (const [name] of fieldsOf(form.querySelector(`section#${CSS.escape(id)}`))) replaced.add(name);
    const typed = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string" && !replaced.has(name)) typed.append(name, value);
    for (const id of parts) for (const [name, value] of kept.parts[id]) typed.append(name, value);
    typed.append("do", "restore");
    form.dispatchEvent(new CustomEvent("exchange", { bubbles: true, detail: { typed, sections: parts, then: (done) => done && (box.hidden = true) } }));
  });
}

// Version and mark of a part change by themselves; only words count.
function differs(fields) {
  const now = new FormData(form);
  const stands = new Map();
  for (const [name, value] of now) stands.set(name, [...(stands.get(name) ?? []), value]);
  return fields.some(([name, value]) => !/^(versions|marks)\[|\.id$/.test(name) && value !== "" && !(stands.get(name) ?? []).includes(value));
}

try {
  if (form) start();
} catch {
  // A browser that keeps nothing for anybody.
}
