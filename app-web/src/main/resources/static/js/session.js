// Says before the session ends, and offers to stay: <div data-session-idle="1800" hidden> with a form inside. What is
// typed meanwhile is kept on the server anyway.
const box = document.querySelector("[data-session-idle]");
if (box) {
  const idle = Number(box.dataset.sessionIdle) * 1000;
  const before = Math.min(5 * 60 * 1000, idle / 3);
  let timer;
  const wait = () => {
    clearTimeout(timer);
    box.hidden = true;
    timer = setTimeout(() => { box.hidden = false; }, idle - before);
  };
  box.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "HX-Request": "true" } }).catch(() => null);
    if (answer?.ok) wait();
    else location.assign("/sign-in");
  });
  document.addEventListener("draft-kept", wait);
  document.addEventListener("htmx:afterRequest", wait);
  wait();
}
