// What the server cannot do for the page: Enter sends, and an update leaves open what was open and the reader where they were.
(() => {
  "use strict";

  const scroller = document.getElementById("scroller");
  const composer = document.getElementById("composer");
  const text = document.getElementById("text");
  const notice = document.getElementById("notice");
  const toNews = document.getElementById("to-news");
  const NEAR = 80;
  const TYPED = "#composer, .reply";
  const ASKS_BY_ITSELF = ["timeline", "director-state", "text"];

  // A home tab is read from its top, and nobody types there.
  const toTheEnd = () => { if (composer) { scroller.scrollTop = scroller.scrollHeight; } };
  const nothingHasFocus = () => !document.activeElement || document.activeElement === document.body;

  const isAtTheEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
  const newest = () => [...document.querySelectorAll("#timeline > article")].pop()?.dataset.ts;

  toTheEnd();

  // A private answer far below would never be seen by who pressed a button further up.
  toNews.addEventListener("click", () => {
    toTheEnd();
    text?.focus({ preventScroll: true });
  });

  scroller.addEventListener("scroll", () => {
    toNews.hidden = toNews.hidden || isAtTheEnd();
  });

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
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    const form = event.target;
    if (!form.matches(TYPED)) {
      return;
    }
    const box = form.elements.namedItem("text");
    form.dataset.sent = box.value;
    box.value = "";
    if (form === composer) {
      toTheEnd();
    }
  });

  // A question or a menu over the page has its answer.
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    if (!ASKS_BY_ITSELF.includes(event.detail.elt.id)) {
      document.querySelectorAll(":popover-open").forEach((open) => open.hidePopover());
      document.querySelectorAll(".shortcuts[open]").forEach((menu) => { menu.open = false; });
    }
  });

  document.body.addEventListener("htmx:afterRequest", (event) => {
    const { requestConfig, successful, xhr } = event.detail;
    // Not the event's own element: for a list that has just been replaced that is whatever stands around it.
    const elt = requestConfig.elt;
    const failed = !successful;
    if (elt.id !== "timeline" && ASKS_BY_ITSELF.includes(elt.id)) {
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
    // A thread may have been drawn anew meanwhile.
    const box = failed && elt.matches(TYPED) && document.getElementById(elt.id)?.elements.namedItem("text");
    if (box && !box.value) {
      box.value = elt.dataset.sent;
    }
  });

  let before = null;

  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target.id === "timeline") {
      const focused = document.activeElement && document.activeElement.closest("[data-ts]");
      before = {
        open: [...document.querySelectorAll("#timeline details[open]")].map((thread) => thread.id),
        asking: [...document.querySelectorAll("#timeline :popover-open")].map((menu) => menu.id),
        typed: [...document.querySelectorAll(".reply input[name=text]")].map((box) => [box.id, box.value]),
        top: scroller.scrollTop,
        atTheEnd: isAtTheEnd(),
        newest: newest(),
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
    for (const [id, value] of before.typed) {
      const box = document.getElementById(id);
      if (box) {
        box.value = value;
      }
    }
    // A menu that somebody looks at, or a question that they are asked, stays while something arrives.
    before.asking.forEach((id) => document.getElementById(id)?.showPopover());
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
      toNews.hidden = toNews.hidden && (!composer || newest() === before.newest || isAtTheEnd());
    }
    before = null;
  });
})();
