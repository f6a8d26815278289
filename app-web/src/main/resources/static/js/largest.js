// A file that is larger than <input type=file data-largest data-too-large> says is refused at the field, before it is sent.
function refuse(input, message) {
  const hint = (input.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== "file-too-large");
  document.getElementById("file-too-large")?.remove();
  input.closest(".field").classList.toggle("has-error", message !== null);
  if (message === null) {
    input.removeAttribute("aria-invalid");
  } else {
    const error = document.createElement("p");
    error.id = "file-too-large";
    error.className = "field-error";
    error.textContent = message;
    input.before(error);
    input.setAttribute("aria-invalid", "true");
    hint.push(error.id);
  }
  input.setAttribute("aria-describedby", hint.join(" "));
}

function check(input) {
  const large = [...input.files].some((file) => file.size > Number(input.dataset.largest));
  refuse(input, large ? input.dataset.tooLarge : null);
  return !large;
}

for (const input of document.querySelectorAll("input[type=file][data-largest]")) {
  input.addEventListener("change", () => check(input));
  input.form.addEventListener("submit", (event) => {
    if (check(input)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    input.focus();
  }, true);
}
