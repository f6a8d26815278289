// Leaving with unsaved text asks: <form data-unsaved> or <form data-draft>.
const changed = new Set();
const guarded = "form[data-unsaved], form[data-draft]";

document.addEventListener("input", (event) => {
  const form = event.target.closest?.(guarded);
  if (form) changed.add(form);
});
document.addEventListener("submit", (event) => changed.delete(event.target));
document.addEventListener("draft-kept", (event) => changed.delete(event.target));

addEventListener("beforeunload", (event) => {
  if ([...changed].some((form) => form.isConnected)) event.preventDefault();
});
