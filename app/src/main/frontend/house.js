// The one script of the staff's pages. Without it everything works; with it a key leads to the search field, two go down
// and up in a list, and staying logged in leaves the page as it stands. Keys can be switched off under Visning.
const keys = {
  '/': () => document.getElementById('soeg'),
  j: () => inList(1),
  k: () => inList(-1),
};

function inList(step) {
  const rows = [...document.querySelectorAll('[data-rows] .row__main')];
  const at = rows.findIndex((row) => (row.closest('tr, li') ?? row).contains(document.activeElement));
  return at < 0 ? rows.at(0) : rows[at + step];
}

document.addEventListener('keydown', (event) => {
  const isWriting = event.target.closest('input, textarea, select');
  const isOff = document.documentElement.dataset.taster === '0';
  if (isOff || isWriting || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
  const found = keys[event.key]();
  if (!found) return;
  event.preventDefault();
  found.focus();
  found.select?.();
});

document.addEventListener('submit', async (event) => {
  const form = event.target;
  const warning = form.closest('.session-end');
  if (!warning) return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form));
  fields.set('_key', crypto.randomUUID());
  fields.set('fra', '/hjaelp');
  try {
    const answer = await fetch(form.action, { method: 'POST', body: fields, headers: { Accept: 'text/html' } });
    if (new URL(answer.url).pathname !== '/hjaelp') throw new Error('logged out');
    // A copy begins its wait anew.
    warning.replaceWith(warning.cloneNode(true));
    document.getElementById('indhold').focus();
  } catch {
    form.submit();
  }
});
