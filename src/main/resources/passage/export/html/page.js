"use strict";
(() => {
  const form = document.getElementById("search");
  const field = document.getElementById("words");
  const found = document.getElementById("found");
  const none = document.getElementById("none");
  const entries = Array.from(document.querySelectorAll(".entry"), entry => ({ item: entry.parentElement, entry, text: "" }));

  // Whoever types on another keyboard finds what is written with Turkish and Azerbaijani letters, and the other way round.
  const fold = text => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/ı/g, "i").replace(/ə/g, "e").replace(/[’‘'`ʿʾ]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  // Words of neighbouring elements are words of their own.
  const wordsOf = entry => {
    const texts = [];
    const walk = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      texts.push(walk.currentNode.data);
    }
    return " " + fold(texts.join(" "));
  };

  const filter = () => {
    const words = fold(field.value).split(" ").filter(word => word);
    let count = 0;
    for (const one of entries) {
      one.text ||= wordsOf(one.entry);
      one.item.hidden = !words.every(word => one.text.includes(" " + word));
      count += one.item.hidden ? 0 : 1;
    }
    none.hidden = count > 0;
    found.textContent = found.dataset.found.replace("{0}", count).replace("{1}", entries.length);
  };

  // A way to an entry that the search has hidden ends the search first.
  const reveal = address => {
    const place = address && address.startsWith("#") && document.getElementById(address.slice(1));
    if (place && place.closest("li[hidden]")) {
      field.value = "";
      filter();
    }
  };

  document.addEventListener("click", event => {
    const link = event.target.closest && event.target.closest("a[href]");
    reveal(link && link.getAttribute("href"));
  });
  field.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false;
  filter();
})();
