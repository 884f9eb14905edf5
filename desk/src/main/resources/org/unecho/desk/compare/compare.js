(function () {
  "use strict";
  function light(number, from) {
    document.querySelectorAll(".lit").forEach(function (lit) { lit.classList.remove("lit"); });
    ["t", "o"].forEach(function (side) {
      var passage = document.getElementById(side + number);
      if (!passage) { return; }
      passage.classList.add("lit");
      if (side !== from) { passage.scrollIntoView({ block: "center" }); }
    });
  }
  function permanent() {
    var found = /^#[to]([0-9]+)$/.exec(location.hash);
    if (found) { light(found[1], ""); }
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a[data-pair]") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    event.preventDefault();
    history.replaceState(null, "", "#t" + link.dataset.pair);
    light(link.dataset.pair, link.id.charAt(0));
  });
  document.addEventListener("keydown", function (event) {
    var here = document.activeElement;
    if (event.key === "Escape") {
      document.querySelectorAll(".lit").forEach(function (lit) { lit.classList.remove("lit"); });
    } else if ((event.key === "ArrowLeft" || event.key === "ArrowRight") && here && here.id
        && /^[to][0-9]+$/.test(here.id)) {
      var twin = document.getElementById((event.key === "ArrowLeft" ? "t" : "o") + here.id.slice(1));
      if (twin) { twin.focus({ preventScroll: true }); light(here.id.slice(1), ""); event.preventDefault(); }
    }
  });
  window.addEventListener("hashchange", permanent);
  permanent();
})();
