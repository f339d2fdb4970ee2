// What the server cannot do for a modal: it keeps the keyboard inside, Escape closes it, and an update takes nothing away that
// somebody is typing.
(() => {
  "use strict";

  const SLOT = "modal-slot";
  const ANYWHERE = "form:is(#modal-form, .blocks) [name*='/']:not([type=hidden])";
  const FIELDS = "#modal-form [name*='/']:not([type=hidden])";
  const modal = () => document.getElementById("modal");

  let kept = null;
  let sent = false;
  let opener = "";

  const isTick = (field) => field.type === "radio" || field.type === "checkbox";

  const held = (field) => ({
    id: field.id,
    value: field.value,
    checked: field.checked,
    selection: field.tagName === "TEXTAREA" || field.type === "text"
      ? [field.selectionStart, field.selectionEnd] : null,
  });

  // Before the old modal goes: what is in it, and where the reader is.
  const keep = () => {
    const dialog = modal();
    kept = null;
    if (dialog) {
      kept = {
        view: dialog.dataset.view,
        fields: [...dialog.querySelectorAll(FIELDS)].map(held),
        focus: dialog.contains(document.activeElement) ? document.activeElement.id : "",
        top: dialog.querySelector(".modal-body").scrollTop,
      };
      dialog.close();
    }
  };

  const putBack = ({ id, value, checked, selection }) => {
    const field = document.getElementById(id);
    if (!field || !field.matches(FIELDS)) {
      return;
    }
    if (isTick(field)) {
      // A choice that was moved on to another option is another one.
      field.checked = checked && field.value === value;
    } else if (field.tagName !== "SELECT" || [...field.options].some((option) => option.value === value)) {
      field.value = value;
      if (selection) {
        field.setSelectionRange(...selection);
      }
    }
  };

  const focus = (dialog) => {
    const wrong = sent && dialog.querySelector("[aria-invalid=true]");
    const before = kept && kept.view === dialog.dataset.view && document.getElementById(kept.focus);
    const target = wrong ? wrong.querySelector("input:not([type=hidden])") || wrong
      : before || dialog.querySelector(".control[autofocus]") || dialog.querySelector(FIELDS) || dialog.querySelector(".modal-body");
    target.focus();
  };

  // The button that opened the modal may have been drawn anew meanwhile. What the browser gave the focus back to while the
  // modal was still over it shows a caret and takes no letter: it has to lose the focus to have it.
  const goOn = () => {
    const back = document.activeElement === document.body
      ? document.getElementById(opener) || document.getElementById("text") : document.activeElement;
    back?.blur();
    back?.focus({ preventScroll: true });
  };

  // Makes of an open dialog one that the keyboard does not leave.
  const show = () => {
    const dialog = modal();
    if (!dialog) {
      if (kept) {
        goOn();
      }
      return;
    }
    // One swap can be told of more than once.
    if (dialog.dataset.shown) {
      return;
    }
    dialog.dataset.shown = "true";
    if (!kept) {
      opener = document.activeElement.id;
    }
    dialog.removeAttribute("open");
    dialog.showModal();
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      document.getElementById("modal-cross").click();
    });
    if (kept && kept.view === dialog.dataset.view) {
      kept.fields.forEach(putBack);
      dialog.querySelector(".modal-body").scrollTop = kept.top;
    }
    focus(dialog);
    kept = null;
    sent = false;
  };

  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target.id === SLOT && event.detail.shouldSwap) {
      keep();
    }
  });
  document.body.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id === SLOT) {
      show();
    }
  });
  document.body.addEventListener("htmx:oobBeforeSwap", (event) => {
    if (event.detail.target.id === SLOT) {
      keep();
    }
  });
  document.body.addEventListener("htmx:oobAfterSwap", (event) => {
    if (event.detail.target.id === SLOT) {
      show();
    }
  });
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    sent = sent || event.detail.elt.id === "modal-form";
  });

  // Enter in a line sends the form, or tells the app where the app wants to hear of it; it never presses some button.
  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.key !== "Enter" || event.isComposing || field.tagName !== "INPUT" || !field.matches(ANYWHERE)) {
      return;
    }
    event.preventDefault();
    const submit = document.getElementById("modal-submit");
    if (field.dataset.reported === "at-enter") {
      htmx.trigger(field, "entered");
    } else if (submit && field.matches(FIELDS)) {
      document.getElementById("modal-form").requestSubmit(submit);
    }
  });

  show();
})();
