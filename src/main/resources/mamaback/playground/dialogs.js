// Dialogs of the page: each is a form that is sent or left.

/** Lets buttons open their dialogs, and others leave them. */
export function listen() {
  document.querySelectorAll("[data-dialog]").forEach((button) => {
    button.addEventListener("click", () => document.getElementById(button.dataset.dialog).showModal());
  });
  document.querySelectorAll("dialog").forEach((dialog) => {
    dialog.querySelector(".cancel").addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.querySelector("form").reset());
  });
}

/** What is filled in; undefined where it is left. */
export function ask(id) {
  const dialog = document.getElementById(id);
  const form = dialog.querySelector("form");
  return new Promise((done) => {
    let fields;
    form.onsubmit = () => (fields = Object.fromEntries(new FormData(form)));
    dialog.addEventListener("close", () => done(fields), { once: true });
    dialog.showModal();
  });
}
