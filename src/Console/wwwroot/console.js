// What a browser adds to pages that are whole without it: a form is sent once, what is typed is saved, regions stay live.

// Where the tabs are wider than the screen, the one that is open is seen.
for (const tab of document.querySelectorAll(".desks [aria-current], .tabs [aria-current]")) {
  const row = tab.closest("ul");
  row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
}

const summary = document.querySelector("[data-focus]");
if (summary) summary.focus();

// A button pressed twice sends once; the platform would count it once anyway.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form.method === "post" && !("download" in form.dataset)) {
    form.dataset.sent = "yes";
    for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
  }
});

// A page that comes back from the browser's memory may be sent again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
  }
});

addEventListener("click", event => {
  if (event.target.closest("[data-print]")) print();
});

// The numbers of a chart's table, cell by cell as a spreadsheet takes them.
if (navigator.clipboard) for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const rows = [...button.closest("figure").querySelectorAll("tr")].map(row => [...row.cells].map(cell => cell.textContent.trim()).join("\t"));
    await navigator.clipboard.writeText(rows.join("\n"));
    button.textContent = button.dataset.done;
  });
}

/** Saves a form as it is typed in, one request at a time, the newest text last. */
class Autosave {
  static pause = 900;
  static retryAfter = 4000;

  constructor(form) {
    this.form = form;
    this.shown = document.querySelector("[data-save-state]");
    this.dirty = false;
    this.running = null;
    form.addEventListener("input", () => this.plan(Autosave.pause));
    form.addEventListener("change", () => this.plan(0));
    addEventListener("online", () => this.dirty && this.plan(0));
    addEventListener("focus", () => this.dirty && this.state === "ended" && this.plan(0));
    addEventListener("beforeunload", event => this.dirty && !form.dataset.sent && event.preventDefault());
    addEventListener("pagehide", () => this.dirty && !form.dataset.sent && this.send({ keepalive: true }));
  }

  plan(delay) {
    this.dirty = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), delay);
  }

  async save() {
    if (this.running) return;
    this.dirty = false;
    this.show("saving");
    this.running = this.send({});
    const state = await this.running;
    this.running = null;
    if (state !== "saved") this.dirty = true;
    this.show(state);
    if (state === "offline") this.plan(Autosave.retryAfter);
    else if (state === "saved" && this.dirty) this.plan(0);
  }

  async send(options) {
    try {
      const answer = await fetch(this.form.action, {
        method: "POST", body: new FormData(this.form), headers: { "X-Autosave": "1" }, redirect: "manual", ...options,
      });
      return answer.status === 204 ? "saved" : answer.status === 401 ? "ended" : "failed";
    } catch {
      return "offline";
    }
  }

  show(state) {
    this.state = state;
    if (!this.shown) return;
    const signIn = document.querySelector("[data-save-sign-in]");
    if (signIn) signIn.hidden = state !== "ended";
    this.shown.dataset.state = state;
    this.shown.textContent = this.shown.dataset[state];
  }
}

for (const form of document.querySelectorAll("form[data-autosave]")) new Autosave(form);

// Regions with data-live="SECONDS" and an id are loaded again while the page is seen.
for (const region of document.querySelectorAll("[data-live][id]")) {
  setInterval(async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(location.href, { headers: { "X-Live": "1" } });
      if (!answer.ok || answer.redirected) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(region.id);
      if (fresh && fresh.innerHTML !== region.innerHTML && !region.contains(document.activeElement)) region.replaceChildren(...fresh.childNodes);
    } catch {
      // The next turn tries again.
    }
  }, Number(region.dataset.live) * 1000);
}
