// The one script of the staff's pages. Without it everything works; with it a key leads to the search field, and staying
// logged in leaves the page as it stands.
document.addEventListener('keydown', (event) => {
  const field = document.getElementById('soeg');
  const isWriting = event.target.closest('input, textarea, select');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting || !field) return;
  event.preventDefault();
  field.focus();
  field.select();
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
