// Shows the articles that have all words of the search; a heading goes with its last article.
const box = document.getElementById("search");
const count = document.getElementById("count");
const articles = [...document.querySelectorAll("article")];
const texts = articles.map((article) => article.textContent.toLowerCase());

function search() {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
  articles.forEach((article, i) => (article.hidden = !words.every((word) => texts[i].includes(word))));
  document.querySelectorAll("section").forEach((section) => {
    section.hidden = !section.querySelector("article:not([hidden])");
  });
  const shown = articles.filter((article) => !article.hidden).length;
  count.textContent = `${shown} of ${articles.length} answers, signs and tips`;
}

box.addEventListener("input", search);
search();
