// Sends the files of <form data-upload> one by one, each with how far it is, its refusal beside it; then the page is
// shown anew. Without scripts the form sends them all at once.
let sentBefore = 0;

function row(list, file, words) {
  const item = list.appendChild(document.createElement("li"));
  const name = item.appendChild(document.createElement("span"));
  const bar = item.appendChild(document.createElement("progress"));
  const state = item.appendChild(document.createElement("span"));
  name.textContent = file.name;
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", file.name);
  state.className = "muted small";
  state.textContent = words.waiting;
  return { bar, state, item };
}

function send(form, file, number, onProgress) {
  const body = new FormData();
  body.append("_csrf", form.elements._csrf.value);
  body.append("submissionKey", form.elements.submissionKey.value);
  body.append("number", number);
  body.append("files", file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("X-Upload", "one");
    request.upload.addEventListener("progress", (e) => e.lengthComputable && onProgress(e.loaded / e.total));
    request.addEventListener("loadend", () => resolve(request));
    request.send(body);
  });
}

function why(answer, words) {
  if (answer.status === 413) return words.tooLarge;
  try {
    return JSON.parse(answer.responseText).why ?? words.failed;
  } catch {
    return words.failed;
  }
}

async function upload(form, files) {
  const words = form.dataset;
  const list = form.querySelector("[data-upload-list]");
  const button = form.querySelector("[type=submit]");
  button.disabled = true;
  const rows = files.map((file) => row(list, file, words));
  let refused = 0;
  for (const [at, file] of files.entries()) {
    const { bar, state, item } = rows[at];
    const small = file.size <= Number(words.largest);
    const answer = small ? await send(form, file, sentBefore + at, (part) => (bar.value = part)) : { status: 413 };
    const good = answer.status === 201;
    bar.value = good ? 1 : 0;
    state.textContent = good ? words.done : why(answer, words);
    if (!good) {
      refused++;
      item.className = "has-error";
      state.className = "field-error";
    }
  }
  sentBefore += files.length;
  button.disabled = false;
  form.querySelector("input[type=file]").value = "";
  if (refused === 0) location.assign(form.action);
  else form.querySelector("[data-upload-again]").hidden = refused === files.length;
}

for (const form of document.querySelectorAll("form[data-upload]"))
  form.addEventListener("submit", (event) => {
    const files = [...form.querySelector("input[type=file]").files];
    if (files.length === 0) return;
    event.preventDefault();
    upload(form, files);
  });
