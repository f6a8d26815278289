// Buttons that add or remove rows send the whole form and get it back; with scripts only the parts are exchanged, the
// rest of the page stays, and typing goes on where the new row is. <button data-rearrange name="do" value="add-...">
// and <input data-enter="value of such a button">, which presses it on Enter.
async function rearrange(button) {
  const form = button.form;
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") typed.append(name, value);
  typed.append(button.name, button.value);
  form.setAttribute("aria-busy", "true");
  const answer = await fetch(form.action, { method: "POST", body: typed }).catch(() => null);
  form.removeAttribute("aria-busy");
  if (!answer?.ok || answer.redirected) return form.requestSubmit(button);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const before = new Set([...form.querySelectorAll("input, select, textarea")].map((field) => field.id));
  const value = button.value, section = button.closest("section")?.id;
  for (const id of ["parts", "promised", "what", "who", "said", "agreed"]) {
    const old = form.querySelector(`#${id}`), fresh = page.getElementById(id);
    if (old && fresh) {
      const node = document.importNode(fresh, true);
      node.toggleAttribute("data-changed", id === section || old.hasAttribute("data-changed"));
      old.replaceWith(node);
      window.htmx?.process(node);
      node.dispatchEvent(new CustomEvent("htmx:load", { bubbles: true }));
    } else old?.remove();
  }
  focusAfter(form, value, section, before);
  form.dispatchEvent(new Event("input", { bubbles: true }));
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
