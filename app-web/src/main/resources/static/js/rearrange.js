// Buttons that add or remove rows send the whole form and get it back; with scripts only the parts are exchanged, the
// rest of the page stays, and typing goes on where the new row is. <button data-rearrange name="do" value="add-...">
// and <input data-enter="value of such a button">, which presses it on Enter. An event "exchange" with typed text does
// the same with that text.
const PARTS = ["parts", "promised", "what", "who", "said", "agreed", "papers"];

function typedIn(form) {
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") typed.append(name, value);
  return typed;
}

// One after the other, each with what the one before left: on a slow line nothing is added twice.
function exchange(form, typed, changed) {
  const next = (form.exchanging ?? Promise.resolve()).then(() => exchangeNow(form, typed, changed));
  form.exchanging = next.catch(() => false);
  return next;
}

async function exchangeNow(form, typed, changed) {
  form.setAttribute("aria-busy", "true");
  await form.saving;
  const answer = await fetch(form.action, { method: "POST", body: typed() }).catch(() => null);
  form.removeAttribute("aria-busy");
  if (!answer?.ok || answer.redirected) return false;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const id of PARTS) {
    const old = form.querySelector(`#${id}`), fresh = page.getElementById(id);
    if (old && fresh) {
      const node = document.importNode(fresh, true);
      node.toggleAttribute("data-changed", changed.includes(id) || old.hasAttribute("data-changed"));
      const status = node.querySelector("[data-part-status]");
      if (status) status.textContent = old.querySelector("[data-part-status]")?.textContent ?? "";
      old.replaceWith(node);
      window.htmx?.process(node);
      node.dispatchEvent(new CustomEvent("htmx:load", { bubbles: true }));
    } else old?.remove();
  }
  const targets = changed.map((id) => form.querySelector(`#${id}`)).filter(Boolean);
  for (const target of targets.length ? targets : [form]) target.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

async function rearrange(button) {
  const form = button.form, value = button.value;
  const chosen = value.match(/^(mine|theirs):(\w+)$/);
  const section = chosen ? chosen[2] : button.closest("section")?.id;
  const before = new Set([...form.querySelectorAll("input, select, textarea")].map((field) => field.id));
  const typed = () => {
    const all = typedIn(form);
    all.append(button.name, value);
    return all;
  };
  if (form.pressed === value) return;
  form.pressed = value;
  const done = await exchange(form, typed, PARTS.includes(section) ? [section] : []).catch(() => false);
  if (form.pressed === value) form.pressed = null;
  if (!done) return form.requestSubmit(button.isConnected ? button : form.querySelector(`button[value="${value}"]`));
  focusAfter(form, value, section, before);
}

function focusAfter(form, value, section, before) {
  const line = { "add-attendance": "attendanceLine", "add-challenge": "challengeLine" }[value];
  if (line) return form.querySelector(`#${line}`)?.focus();
  const root = (section && form.querySelector(`#${section}`)) || form;
  const fields = [...root.querySelectorAll("input:not([type=hidden]), select, textarea")];
  const fresh = value.startsWith("add-") ? fields.find((field) => field.id && !before.has(field.id)) : null;
  (fresh ?? root.querySelector("h2"))?.focus();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button[data-rearrange]");
  if (!button) return;
  event.preventDefault();
  rearrange(button);
});
document.addEventListener("keydown", (event) => {
  const value = event.target.dataset?.enter;
  if (!value || event.key !== "Enter" || event.defaultPrevented) return;
  event.preventDefault();
  if (event.target.value.trim()) event.target.form.querySelector(`button[value="${value}"]`)?.click();
});
document.addEventListener("picked", (event) => {
  const value = event.target.dataset?.enter;
  if (value) event.target.form.querySelector(`button[value="${value}"]`)?.click();
});
document.addEventListener("exchange", async (event) => {
  const done = await exchange(event.target, () => event.detail.typed, event.detail.sections);
  event.detail.then?.(done);
});
