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
  place.querySelector("[data-found]").hidden = false;
}

place.querySelector("[data-file]").hidden = false;
place.querySelector("input[type=file]").addEventListener("change", async event => {
  try {
    const file = JSON.parse(await event.target.files[0].text());
    await look(file.receipts.flatMap(receipt => receipt.votes));
  } catch {
    place.querySelector("[data-wrong]").hidden = false;
  }
});

const kept = JSON.parse(localStorage.getItem(store) ?? "null");
if (kept?.receipts?.length) look(kept.receipts.flatMap(receipt => receipt.votes));
