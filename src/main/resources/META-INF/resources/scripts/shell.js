// Keys that work on every screen. Off while somebody types.
(() => {
  if (window.inboxShell) return;
  const typing = (event) =>
    event.composedPath().some((e) => e.matches?.('input, textarea, select, [contenteditable="true"]'));
  // the note is on a request only; on the board "n" belongs to the card
  const FIELDS = { '/': '.search-field', n: '#note' };
  window.inboxShell = { typing };

  document.addEventListener('keydown', (event) => {
    if (!FIELDS[event.key] || event.ctrlKey || event.metaKey || event.altKey || typing(event)) return;
    const field = document.querySelector(FIELDS[event.key]);
    if (field) {
      event.preventDefault();
      field.focus();
    }
  });
})();
