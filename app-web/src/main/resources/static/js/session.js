// Says before the session ends, and offers to stay: <div data-session-idle="1800" hidden> with [data-soon], [data-over]
// and a form inside. The page is never left by itself, so nothing typed is lost: a form that is sent after the end is
// kept through signing in. What pages keep in this browser is forgotten when
// it was saved, and when one signs out.
function forget(which) {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith("mreza.kept ") && which(localStorage.getItem(key)));
    keys.forEach((key) => localStorage.removeItem(key));
  } catch {
    // Nothing is kept where nothing can be.
  }
}
if (document.querySelector(".flash")) forget((kept) => kept.startsWith('{"sent":true'));
document.addEventListener("submit", (event) => {
  if (new URL(event.target.action, location.href).pathname.endsWith("/sign-out")) forget(() => true);
});

const box = document.querySelector("[data-session-idle]");
if (box) {
  const idle = Number(box.dataset.sessionIdle) * 1000;
  const before = Math.min(5 * 60 * 1000, idle / 3);
  const form = box.querySelector("form");
  let timers = [];
  const say = (over) => {
    box.querySelector("[data-soon]").hidden = over;
    box.querySelector("[data-over]").hidden = !over;
    form.hidden = over;
    box.hidden = false;
  };
  const wait = () => {
    timers.forEach(clearTimeout);
    box.hidden = true;
    timers = [setTimeout(() => say(false), idle - before), setTimeout(() => say(true), idle)];
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "HX-Request": "true" } }).catch(() => null);
    if (answer?.ok) wait();
    else if (answer) say(true);
  });
  document.addEventListener("draft-kept", wait);
  document.addEventListener("htmx:afterRequest", (event) => event.detail.successful && wait());
  wait();
}
