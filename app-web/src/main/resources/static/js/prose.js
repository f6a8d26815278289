// Text with light marks in <textarea data-prose>: **bold**, _italic_, lines that begin with a hyphen. Ctrl+B and Ctrl+I stress the
// selected words; what is pasted from a word processor or a page keeps its paragraphs, lists and stress, and nothing else.
const BLOCKS = new Set(["P", "DIV", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "TR", "BLOCKQUOTE", "PRE", "UL", "OL", "TABLE", "SECTION", "ARTICLE"]);
const NEVER = new Set(["STYLE", "SCRIPT", "TITLE", "META", "LINK", "XML", "O:P", "HEAD", "IMG", "SVG"]);
const BULLET = /^[\s\u00a0]*[·•§o\-–*][\s\u00a0]+/;

function stressed(node, mark) {
  const weight = node.style?.fontWeight ?? "", slant = node.style?.fontStyle ?? "";
  if (mark === "**") return weight ? weight === "bold" || Number(weight) >= 600 : /^(B|STRONG)$/.test(node.tagName);
  return slant ? slant === "italic" : /^(I|EM)$/.test(node.tagName);
}

function wrap(text, mark) {
  const words = text.trim();
  if (!words || words.includes("\n") || words.includes(mark)) return text;
  return text.replace(words, () => mark + words + mark);
}

function words(node, bold = false, italic = false) {
  if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/[\s\u00a0]+/g, " ");
  if (node.nodeType !== Node.ELEMENT_NODE || NEVER.has(node.tagName.toUpperCase())) return "";
  if (/mso-list:\s*ignore/i.test(node.getAttribute("style") ?? "")) return "";
  if (node.tagName === "BR") return "\n";
  const strong = !bold && stressed(node, "**"), slanted = !italic && stressed(node, "_");
  let text = [...node.childNodes].map((child) => words(child, bold || strong, italic || slanted)).join("");
  if (strong) text = wrap(text, "**");
  if (slanted) text = wrap(text, "_");
  if (node.tagName === "TD" || node.tagName === "TH") return `${text.trim()} `;
  if (!BLOCKS.has(node.tagName)) return text;
  const item = node.tagName === "LI" || /MsoListParagraph/.test(node.className);
  if (item) return `\n- ${text.trim().replace(BULLET, "")}\n`;
  return `\n${/^H\d$/.test(node.tagName) ? wrap(text.trim(), "**") : text}\n\n`;
}

function clean(html) {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  const lines = words(body).split("\n").map((line) => line.trim());
  return lines.join("\n").replace(/\n{3,}/g, "\n\n").replace(/(^- .*)\n+(?=- )/gm, "$1\n").trim();
}

function put(field, text) {
  field.focus();
  if (!document.execCommand?.("insertText", false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

document.addEventListener("paste", (event) => {
  const field = event.target.closest?.("textarea[data-prose]");
  const html = field && event.clipboardData?.getData("text/html");
  if (!html) return;
  const text = clean(html);
  if (!text) return;
  event.preventDefault();
  put(field, text);
});
document.addEventListener("keydown", (event) => {
  const field = event.target.closest?.("textarea[data-prose]");
  const mark = { KeyB: "**", KeyI: "_" }[event.code];
  if (!field || !mark || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  const from = field.selectionStart, to = field.selectionEnd, chosen = field.value.slice(from, to);
  put(field, mark + chosen + mark);
  if (!chosen) field.setSelectionRange(from + mark.length, from + mark.length);
});
