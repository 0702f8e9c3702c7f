// Keys are made, and shares opened, in the holder's own browser: neither private key nor passphrase is ever sent.
import { createHolderKey, keyOf, openHolderKey, openShares } from "./sealing.js";

const leastLength = 12;

function tell(place, text) {
  const wrong = place.querySelector("[data-wrong]");
  wrong.textContent = text;
  wrong.hidden = !text;
}

const make = document.querySelector("[data-make-key]");
make?.querySelector("form").addEventListener("submit", async event => {
  event.preventDefault();
  const form = event.target;
  const { passphrase, again } = form.elements;
  const problem = passphrase.value.length < leastLength ? make.dataset.short : passphrase.value !== again.value ? make.dataset.differ : "";
  tell(make, problem);
  if (problem) return;
  const key = await createHolderKey(passphrase.value);
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob([key.pem], { type: "application/x-pem-file" })), download: `key-${key.fingerprint.slice(0, 8)}.pem` });
  link.click();
  URL.revokeObjectURL(link.href);
  document.getElementById("field-publicKey").value = key.publicKey;
  make.querySelector("[data-made]").hidden = false;
  form.reset();
});

const open = document.querySelector("[data-open-share]");
open?.querySelector("form").addEventListener("submit", async event => {
  const form = event.target;
  if (form.elements.shares.value) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  try {
    const pem = await document.getElementById("key-file").files[0].text();
    const { round, seat, shares } = open.dataset;
    form.elements.shares.value = await openShares(await openHolderKey(pem, document.getElementById("key-passphrase").value), keyOf(round), seat, shares);
  } catch {
    tell(open, open.dataset.failed);
    return;
  }
  tell(open, "");
  form.requestSubmit();
}, true);
