// What the server cannot do for the suggestions above the box: arrow keys choose one, Tab or Enter takes it, Escape closes them.
(() => {
  "use strict";

  const text = document.getElementById("text");
  const list = document.getElementById("suggestions");
  const told = document.getElementById("suggestions-told");
  if (!text) {
    return;
  }

  let chosen = -1;

  const options = () => [...list.querySelectorAll("[role=option]")];

  // It is a combobox while there is something to choose, and a box to type in otherwise.
  const announce = () => {
    const count = options().length;
    chosen = -1;
    text.removeAttribute("aria-activedescendant");
    if (count) {
      text.setAttribute("role", "combobox");
      text.setAttribute("aria-expanded", "true");
      text.setAttribute("aria-controls", "suggested");
      told.textContent = `${count === 1 ? "1 suggestion" : count + " suggestions"}. Arrow keys choose, Tab takes one, Escape closes.`;
    } else {
      ["role", "aria-expanded", "aria-controls"].forEach((name) => text.removeAttribute(name));
      const usage = list.querySelector(".usage");
      told.textContent = usage ? usage.textContent : "";
    }
  };

  const close = () => {
    htmx.trigger(text, "htmx:abort");
    list.replaceChildren();
    announce();
  };

  const choose = (index) => {
    const all = options();
    chosen = (index + all.length) % all.length;
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    all[chosen].scrollIntoView({ block: "nearest" });
    text.setAttribute("aria-activedescendant", all[chosen].id);
  };

  const take = (option) => {
    text.value = option.dataset.taken;
    close();
    text.focus();
    text.setSelectionRange(text.value.length, text.value.length);
    // What goes on behind it is asked for as if it had been typed.
    text.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const keys = {
    ArrowDown: () => choose(chosen + 1),
    ArrowUp: () => choose(chosen < 0 ? -1 : chosen - 1),
    Tab: () => take(options()[Math.max(chosen, 0)]),
    Enter: () => take(options()[chosen]),
  };

  // Before Enter sends, hence on its way down.
  text.addEventListener("keydown", (event) => {
    if (event.isComposing || event.shiftKey || !list.hasChildNodes()) {
      return;
    }
    const taken = event.key === "Escape" ? close
      : options().length && (event.key !== "Enter" || chosen >= 0) ? keys[event.key] : null;
    if (taken) {
      event.preventDefault();
      event.stopImmediatePropagation();
      taken();
    }
  }, true);

  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[role=option]");
    event.preventDefault();
    if (option) {
      take(option);
    }
  });

  text.addEventListener("blur", close);

  // An answer may come after the box was emptied or typed on.
  list.addEventListener("htmx:afterSwap", () => {
    const asked = list.firstElementChild;
    if (asked && asked.dataset.typed !== text.value) {
      list.replaceChildren();
    }
    announce();
  });

  document.getElementById("composer").addEventListener("htmx:beforeRequest", (event) => {
    if (event.target !== text) {
      close();
    }
  });
})();
