// Leaving with unsaved text asks: <form data-unsaved> or <form data-draft>. A section of it is data-changed once somebody
// typed there, so that its own button to save shows only then; what came back unsaved shows them all.
const changed = new Set();
const guarded = "form[data-unsaved], form[data-draft]";

if (!document.querySelector(".error-summary, .restored, .conflict"))
  document.querySelectorAll(guarded).forEach((form) => { form.dataset.watched = ""; });

document.addEventListener("input", (event) => {
  const form = event.target.closest?.(guarded);
  if (!form) return;
  changed.add(form);
  event.target.closest("section")?.setAttribute("data-changed", "");
});
document.addEventListener("submit", (event) => changed.delete(event.target));
document.addEventListener("draft-kept", (event) => changed.delete(event.target));

addEventListener("beforeunload", (event) => {
  if ([...changed].some((form) => form.isConnected)) event.preventDefault();
});
