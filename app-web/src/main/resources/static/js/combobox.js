// Suggestions under a text field: <input data-suggest="/address">. The address answers, for ?q=, list items with
// role="option" and data-value, data-text or data-href. data-fills names the hidden field that takes the value.
const WAIT = 180;

function combobox(input) {
  const list = document.createElement("ul");
  list.id = `${input.id}-list`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels?.[0]?.textContent.trim() ?? "");
  list.hidden = true;
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  const hidden = input.dataset.fills ? document.getElementById(input.dataset.fills) : null;
  let timer, asked = 0, active = -1;

  const options = () => [...list.querySelectorAll("[role=option]")];
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (at) => {
    active = at;
    options().forEach((o, i) => {
      o.id = `${list.id}-${i}`;
      o.setAttribute("aria-selected", String(i === at));
    });
    const option = options()[at];
    if (option) {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };
  const open = (html) => {
    list.innerHTML = html;
    const none = options().length === 0;
    if (none && input.dataset.none) {
      const line = document.createElement("li");
      line.className = "muted";
      line.setAttribute("role", "status");
      line.textContent = input.dataset.none;
      list.replaceChildren(line);
    }
    list.hidden = none && !input.dataset.none;
    input.setAttribute("aria-expanded", String(!list.hidden));
    mark(-1);
  };
  const ask = async () => {
    const words = input.value.trim();
    if (words.length < 2) return close();
    const mine = ++asked;
    const address = new URL(input.dataset.suggest, location.href);
    address.searchParams.set("q", words);
    const answer = await fetch(address, { headers: { "HX-Request": "true" } }).catch(() => null);
    if (mine !== asked || document.activeElement !== input) return;
    if (answer?.ok && !answer.redirected) open(await answer.text());
    else close();
  };
  const choose = (option) => {
    if (option.dataset.href) return void location.assign(option.dataset.href);
    input.value = option.dataset.text;
    if (hidden) hidden.value = option.dataset.value;
    asked++;
    close();
    input.dispatchEvent(new Event("change", { bubbles: true }));
    input.dispatchEvent(new CustomEvent("picked", { bubbles: true, detail: { ...option.dataset } }));
  };

  input.addEventListener("input", () => {
    if (hidden) hidden.value = "";
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("keydown", (event) => {
    const count = options().length;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (list.hidden || count === 0) {
      if (event.key === "ArrowDown") ask();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      mark(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(options()[active]);
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
  input.addEventListener("blur", close);
}

function attach(root) {
  root.querySelectorAll("input[data-suggest]:not([role=combobox])").forEach(combobox);
}

attach(document);
document.addEventListener("htmx:load", (event) => attach(event.target));
