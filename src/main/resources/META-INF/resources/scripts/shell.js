// Keys that work on every screen. Off while somebody types.
(() => {
  if (window.inboxShell) return;
  const typing = (event) =>
    event.composedPath().some((e) => e.matches?.('input, textarea, select, [contenteditable="true"]'));
  window.inboxShell = { typing };

  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event)) return;
    const field = document.querySelector('.search-field');
    if (field) {
      event.preventDefault();
      field.focus();
    }
  });
})();
