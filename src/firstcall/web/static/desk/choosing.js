// A choice that is a page of its own: it is opened as soon as it is made.

for (const form of document.querySelectorAll("form.choosing")) {
  form.querySelector("button").hidden = true;
  form.addEventListener("change", () => form.requestSubmit());
}
