// A round's ballot paper: choices by keyboard, review, cast. Secrets and sealed slips are kept on this device before anything is
// sent, and sent again until the receipt is there: a cast that was interrupted is continued, and counts once.
import { drawSecret, isSigned, keyOf, sealSlip, toBase64, trackerOf, trackerText } from "./sealing.js";

const paper = document.querySelector("[data-ballot]");
const { round: roundId, key: sealKey, member } = paper.dataset;
const round = keyOf(roundId);
const store = `vote:${round}:${member}`;
const form = paper.querySelector("form");
const part = name => paper.querySelector(`[data-part=${name}]`);
const read = () => JSON.parse(localStorage.getItem(store) ?? "null");
const keep = state => localStorage.setItem(store, JSON.stringify(state));
const retryAfter = 3000;
let timer;

// Whoever moves on from one part to the next is led to its heading.
function show(name) {
  const moves = Boolean(paper.querySelector("[data-part]:not([hidden])"));
  for (const one of paper.querySelectorAll("[data-part]")) one.hidden = one.dataset.part !== name;
  if (moves) part(name)?.querySelector("h2")?.focus();
}

const chosen = () => [...form.querySelectorAll("input[type=radio]:checked")].map(input => ({
  item: input.name, number: input.dataset.number, choice: input.value, label: input.dataset.label,
}));

// 1, 2 and 3 choose in the row that has the focus, and lead on to the next.
form.addEventListener("keydown", event => {
  const row = event.target.closest("[data-item]");
  const at = ["1", "2", "3"].indexOf(event.key);
  if (!row || at < 0) return;
  row.querySelectorAll("input")[at].click();
  const rows = [...form.querySelectorAll("[data-item]")];
  const next = rows[rows.indexOf(row) + 1];
  (next?.querySelector("input:checked") ?? next?.querySelector("input") ?? form.querySelector("[data-review]")).focus();
  event.preventDefault();
});

form.addEventListener("change", () => { part("choose").querySelector("[data-count]").textContent = chosen().length; });

form.addEventListener("submit", event => {
  event.preventDefault();
  event.stopImmediatePropagation();
  const list = chosen();
  part("choose").querySelector("[data-none]").hidden = list.length > 0;
  if (list.length === 0) return;
  part("review").querySelector("tbody").replaceChildren(...list.map(vote => line(vote.number, vote.label)));
  show("review");
}, true);

part("review").querySelector("[data-back]").addEventListener("click", () => show("choose"));
part("review").querySelector("[data-cast]").addEventListener("click", async event => {
  event.target.disabled = true;
  const votes = [];
  for (const { item, number, choice } of chosen()) {
    const secret = drawSecret();
    votes.push({ applicationId: item, number, secret: toBase64(secret), tracker: trackerText(await trackerOf(secret, round, keyOf(item))), sealedSlip: await sealSlip(sealKey, round, keyOf(item), choice, secret) });
  }
  const before = read();
  keep({ receipts: before?.receipts ?? [], open: votes });
  form.reset();
  event.target.disabled = false;
  await send();
});

async function send() {
  const state = read();
  if (!state?.open?.length) return;
  clearTimeout(timer);
  show("sending");
  const body = new FormData();
  body.set("_token", form.querySelector("[name=_token]").value);
  body.set("votes", JSON.stringify(state.open.map(({ applicationId, sealedSlip }) => ({ applicationId, ...sealedSlip }))));
  let answer;
  try {
    const response = await fetch(`${location.pathname}/cast`, { method: "POST", body });
    if (response.status >= 500 || response.status === 429) throw new Error(response.status);
    answer = await response.json();
  } catch {
    show("interrupted");
    timer = setTimeout(send, retryAfter);
    return;
  }
  if (answer.receipt && await isSigned(answer.receipt, round) && answer.receipt.votes.every(vote => state.open.some(own => own.sealedSlip.outerId === vote.outerId))) {
    keep({ receipts: [...state.receipts, { at: new Date().toISOString(), votes: state.open.map(({ applicationId, number, secret, tracker }) => ({ applicationId, number, secret, tracker })), receipt: answer.receipt }], open: [] });
    showReceipt();
  } else {
    part("refused").querySelector("[data-why]").textContent = answer.problems?.join(" ") ?? part("refused").dataset.unsigned;
    show("refused");
  }
}

function line(...cells) {
  const row = document.createElement("tr");
  const labels = cells.length === 2 ? ["", ""] : ["", "", ""];
  row.append(...cells.map((text, index) => Object.assign(document.createElement("td"), { textContent: text, className: index ? "mono" : "", title: labels[index] })));
  return row;
}

const votesOf = state => state.receipts.flatMap(receipt => receipt.votes);

function showReceipt() {
  // The page was made before these were cast.
  paper.querySelector("[data-cast-count]").hidden = true;
  const left = [...form.querySelectorAll("[data-item]")].filter(row => !votesOf(read()).some(vote => vote.applicationId === row.dataset.item));
  part("receipt").querySelector("[data-more]")?.toggleAttribute("hidden", left.length === 0);
  part("receipt").querySelector("tbody").replaceChildren(...votesOf(read()).map(vote => line(vote.number, vote.tracker, vote.secret)));
  show("receipt");
}

part("receipt").querySelector("[data-save]").addEventListener("click", () => {
  const text = JSON.stringify({ round: roundId, receipts: read().receipts }, null, 2);
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: `vote-receipt-${round}.json` });
  link.click();
  URL.revokeObjectURL(link.href);
});
part("receipt").querySelector("[data-forget]").addEventListener("click", () => {
  localStorage.removeItem(store);
  location.reload();
});
part("receipt").querySelector("[data-more]")?.addEventListener("click", () => location.reload());
part("interrupted").querySelector("[data-again]").addEventListener("click", send);
part("refused").querySelector("[data-drop]").addEventListener("click", () => {
  const state = read();
  if (state.receipts.length > 0) keep({ ...state, open: [] });
  else localStorage.removeItem(store);
  location.reload();
});
addEventListener("online", () => read()?.open?.length && send());

const state = read();
if (state?.open?.length) send();
else if (state?.receipts?.length && form.querySelectorAll("[data-item]").length === 0) showReceipt();
else show("choose");
if (state?.receipts?.length) for (const link of paper.querySelectorAll("[data-kept]")) { link.hidden = false; link.addEventListener("click", showReceipt); }
