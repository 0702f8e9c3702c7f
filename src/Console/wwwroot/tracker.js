// Finds the own votes among those published: by the receipt's file or by what is kept on this device. No secret leaves it.
import { fromBase64, keyOf, trackerOf, trackerText } from "./sealing.js";

const place = document.querySelector("[data-tracker]");
const round = keyOf(place.dataset.round);
const store = `vote:${round}:${place.dataset.member}`;
const rows = [...document.querySelectorAll("[data-published]")];

async function look(votes) {
  const found = [];
  for (const vote of votes) {
    const tracker = trackerText(await trackerOf(fromBase64(vote.secret), round, keyOf(vote.applicationId)));
    const row = rows.find(one => one.dataset.published === tracker);
    if (row) row.classList.add("mine");
    found.push({ number: vote.number, tracker, choice: row?.dataset.choice });
  }
  place.querySelector("tbody").replaceChildren(...found.map(({ number, tracker, choice }) => {
    const row = document.createElement("tr");
    row.append(...[number, tracker, choice ?? place.dataset.missing].map((text, index) => Object.assign(document.createElement("td"), { textContent: text, className: index === 1 ? "mono" : "" })));
    return row;
  }));
  for (const said of place.querySelectorAll("[role=alert]")) said.hidden = true;
  place.querySelector("[data-found]").hidden = false;
}

const chosen = place.querySelector("input[type=file]");
async function read() {
  try {
    const file = JSON.parse(await chosen.files[0].text());
    await look(file.receipts.flatMap(receipt => receipt.votes));
  } catch {
    place.querySelector("[data-wrong]").hidden = false;
  }
}

chosen.addEventListener("change", read);
if (chosen.files.length) read();

// Shown when asked for: nothing on the page moves by itself.
place.querySelector("[data-here]").addEventListener("click", () => {
  const kept = JSON.parse(localStorage.getItem(store) ?? "null");
  place.querySelector("[data-nothing]").hidden = Boolean(kept?.receipts?.length);
  if (kept?.receipts?.length) look(kept.receipts.flatMap(receipt => receipt.votes));
});
