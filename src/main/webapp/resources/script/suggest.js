// Offers names and products while somebody types. Without it the field works as it is.
for (const field of document.querySelectorAll('input[data-suggestions]')) {
  const offers = document.createElement('datalist');
  offers.id = 'offers-' + document.querySelectorAll('datalist').length;
  field.after(offers);
  field.setAttribute('list', offers.id);
  let waiting;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const typed = field.value.trim();
      const answer = typed ? await fetch(field.dataset.suggestions + '?q=' + encodeURIComponent(typed)) : null;
      const names = answer && answer.ok ? await answer.json() : [];
      if (typed === field.value.trim()) offers.replaceChildren(...names.map(name => new Option(name, name)));
    }, 150);
  });
}
