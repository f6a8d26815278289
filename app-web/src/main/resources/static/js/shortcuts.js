// One key leads to the field that names it: <input data-shortcut="/">. The error summary takes
// the focus and names the field of each error, which its link alone may not say.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  const field = document.querySelector(`[data-shortcut="${CSS.escape(event.key)}"]`);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select?.();
});

const summary = document.querySelector("[data-focus]");
for (const link of summary?.querySelectorAll("a[href^='#']") ?? []) {
  const field = document.getElementById(link.hash.slice(1));
  const label = field?.labels?.[0]?.firstElementChild ?? field?.labels?.[0];
  const name = (field?.type === "radio" ? field.closest("fieldset")?.querySelector("legend") : label)?.textContent.trim();
  if (name && !link.textContent.startsWith(name)) link.prepend(`${name}: `);
}
summary?.focus();
