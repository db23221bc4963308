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
  count.textContent = `${articles.filter((article) => !article.hidden).length} of ${articles.length}`;
}

box.addEventListener("input", search);
search();
