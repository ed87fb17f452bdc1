/** Filters and sorts the tables of findings and places. The page is complete without it; its hash stands in the content security policy. */
export const SCRIPT = `document.documentElement.classList.add('scripted');
// Paper cannot be unfolded.
addEventListener('beforeprint', () => { for (const part of document.querySelectorAll('details')) part.open = true; });
for (const table of document.querySelectorAll('table.sorted')) {
  const rows = [...table.tBodies[0].rows], field = table.closest('.filtered').querySelector('.filter');
  field.addEventListener('input', () => { const word = field.value.toLowerCase(); for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(word); });
  [...table.tHead.rows[0].cells].forEach((cell, at) => {
    const button = document.createElement('button'); button.type = 'button'; button.textContent = cell.textContent; cell.replaceChildren(button);
    let up = false;
    button.addEventListener('click', () => { up = !up; const key = (row) => row.cells[at].dataset.sort ?? row.cells[at].textContent; rows.sort((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }) * (up ? 1 : -1)); table.tBodies[0].append(...rows); cell.setAttribute('aria-sort', up ? 'ascending' : 'descending'); });
  });
}`
