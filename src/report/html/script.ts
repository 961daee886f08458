/**
 * The page's script: it searches, unfolds, and opens what a link points to. Without it, the page
 * still shows everything. It creates no elements from texts, so nothing in the page can become code
 * through it.
 */
export const script = `
"use strict";
const box = document.getElementById("search");
const count = document.getElementById("count");
const items = Array.from(document.querySelectorAll("[data-text]"));
const folds = () => Array.from(document.querySelectorAll("details"));
function search() {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const item of items) {
    const text = item.dataset.text.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
    if (!item.hidden) shown += 1;
  }
  count.textContent = words.length === 0 ? "" : shown + " of " + items.length + " shown";
}
function reveal() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  if (target === null) return;
  for (let at = target; at !== null; at = at.parentElement) {
    if (at.tagName === "DETAILS") at.open = true;
    at.hidden = false;
  }
  for (const fold of Array.from(target.querySelectorAll("details")).slice(0, 1)) fold.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}
box.addEventListener("input", search);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== box) { event.preventDefault(); box.focus(); }
  if (event.key === "Escape" && document.activeElement === box) { box.value = ""; search(); }
});
document.getElementById("unfold").addEventListener("click", () => folds().forEach((fold) => { fold.open = true; }));
document.getElementById("fold").addEventListener("click", () => folds().forEach((fold) => { fold.open = false; }));
addEventListener("hashchange", reveal);
reveal();
`;
