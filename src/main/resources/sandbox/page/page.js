// What the server cannot do for the page: Enter sends, and an update leaves open what was open and the reader where they were.
(() => {
  "use strict";

  const scroller = document.getElementById("scroller");
  const composer = document.getElementById("composer");
  const text = document.getElementById("text");
  const notice = document.getElementById("notice");
  const NEAR = 80;

  // A home tab is read from its top, and nobody types there.
  const toTheEnd = () => { if (composer) { scroller.scrollTop = scroller.scrollHeight; } };
  const nothingHasFocus = () => !document.activeElement || document.activeElement === document.body;

  toTheEnd();

  text?.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      if (text.value.trim()) {
        composer.requestSubmit();
      }
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches(".external input")) {
      event.preventDefault(); // It would press the form's first button.
    }
    const menu = event.key === "Escape" && document.querySelector(".menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // What was sent is taken out of the box at once, so that typing can go on, and comes back if it did not arrive.
  composer?.addEventListener("htmx:beforeRequest", () => {
    composer.dataset.sent = text.value;
    text.value = "";
    toTheEnd();
  });

  // A question or a menu over the page has its answer.
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt.id !== "timeline") {
      document.querySelectorAll(":popover-open").forEach((open) => open.hidePopover());
      document.querySelectorAll(".shortcuts[open]").forEach((menu) => { menu.open = false; });
    }
  });

  document.body.addEventListener("htmx:afterRequest", (event) => {
    const { elt, successful, xhr } = event.detail;
    const failed = !successful;
    if (elt.id === "director-state") {
      return; // The timeline says it already when the sandbox does not answer.
    }
    if (elt.id === "timeline") {
      if (!failed && notice.dataset.about === "timeline") {
        notice.textContent = "";
      }
      if (failed && !notice.textContent) {
        notice.dataset.about = "timeline";
        notice.textContent = "The sandbox does not answer. What you see may be old; this page keeps trying.";
      }
      return;
    }
    // What lies behind an open modal nobody sees.
    const told = (elt.closest("dialog") && document.getElementById("modal-notice")) || notice;
    told.dataset.about = elt.id;
    told.textContent = failed ? xhr.responseText || "The sandbox does not answer. Nothing was sent." : "";
    if (failed && composer && elt === composer && !text.value) {
      text.value = composer.dataset.sent;
    }
  });

  let before = null;

  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target.id === "timeline") {
      const focused = document.activeElement && document.activeElement.closest("[data-ts]");
      before = {
        open: [...document.querySelectorAll("#timeline details[open]")].map((thread) => thread.id),
        top: scroller.scrollTop,
        atTheEnd: scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR,
        message: focused && focused.dataset.ts,
        focus: focused && document.activeElement.id,
      };
    }
  });

  document.body.addEventListener("htmx:afterSwap", (event) => {
    if (!before || event.detail.target.id !== "timeline") {
      return;
    }
    for (const id of before.open) {
      const thread = document.getElementById(id);
      if (thread) {
        thread.open = true;
      }
    }
    const message = before.message && document.querySelector(`[data-ts="${before.message}"]`);
    const same = before.focus && document.getElementById(before.focus);
    if (message && nothingHasFocus()) {
      (same || message).focus({ preventScroll: true });
    } else if (before.message && nothingHasFocus()) {
      // The message is gone, as a dismissed one is; a keyboard goes on where it types.
      (text || scroller).focus({ preventScroll: true });
    }
    if (before.atTheEnd && composer) {
      toTheEnd();
    } else {
      scroller.scrollTop = before.top;
    }
    before = null;
  });
})();
