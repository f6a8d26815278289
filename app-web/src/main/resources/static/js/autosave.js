// Keeps what is typed on the server: <form data-draft="/address">. The form is posted there as it is, url-encoded and
// with its CSRF token; the answer is a line of text for the element [data-draft-status] in the form.
const WAIT = 3000;
const timers = new WeakMap();

async function keep(form) {
  const at = Date.now();
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") typed.append(name, value);
  const answer = await fetch(form.dataset.draft, { method: "POST", body: typed, headers: { "HX-Request": "true" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const status = form.querySelector("[data-draft-status]");
  if (status) status.textContent = await answer.text();
  form.dispatchEvent(new CustomEvent("draft-kept", { bubbles: true, detail: { at } }));
}

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form[data-draft]");
  if (!form) return;
  clearTimeout(timers.get(form));
  timers.set(form, setTimeout(() => keep(form), WAIT));
});
document.addEventListener("submit", (event) => clearTimeout(timers.get(event.target)));
