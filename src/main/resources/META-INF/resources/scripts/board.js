// Focus, keys and dragging on the board. Whatever changes a request goes to the server as an event with the card's
// reference and the version that was on the screen.
(() => {
  if (window.inboxBoard) return;
  const ACTS = { a: 'CLAIM', e: 'CLOSE', n: 'NOTE', v: 'OFFER', z: 'CLARIFY' };
  let shelf = null;
  let carried = null; // the card in the air; what is dragged in from elsewhere is none
  let focused = null; // reference of the card that has, or last had, the focus

  const cardOf = (node) => node?.closest?.('.card:not(.ghost)');
  const shown = (card) => ({ reference: card.dataset.reference, version: Number(card.dataset.version) });
  const send = (name, detail) => shelf.dispatchEvent(new CustomEvent(name, { detail }));
  const lists = () => [...shelf.querySelectorAll('.column vaadin-virtual-list')].filter((l) => l.offsetParent && l.items?.length);
  const cards = (list) => [...list.querySelectorAll('.card:not(.ghost)')].filter((c) => c.offsetParent);
  const typing = (event) =>
    event.composedPath().some((e) => e.matches?.('input, textarea, select, vaadin-select, [contenteditable="true"]'));
  const covered = () =>
    document.querySelector('vaadin-dialog[opened], vaadin-context-menu[opened], vaadin-select[opened]') !== null;

  function focus(list, index) {
    const wanted = Math.max(0, Math.min(index, list.items.length - 1));
    const at = () => cards(list).find((c) => Number(c.dataset.index) === wanted);
    const go = (card) => {
      card.querySelector('.card-title').focus({ preventScroll: true });
      card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    const card = at();
    if (card) return go(card);
    list.scrollToIndex(wanted);
    requestAnimationFrame(() => requestAnimationFrame(() => at() && go(at())));
  }

  function move(right, down) {
    const all = lists();
    if (!all.length) return;
    const card = cardOf(document.activeElement);
    if (!card) return focus(all[0], all[0].firstVisibleIndex ?? 0);
    const list = card.closest('vaadin-virtual-list');
    if (right) {
      const next = all[all.indexOf(list) + right];
      return next && focus(next, next.firstVisibleIndex ?? 0);
    }
    return focus(list, Number(card.dataset.index) + down);
  }

  const MOVES = {
    j: [0, 1], ArrowDown: [0, 1], k: [0, -1], ArrowUp: [0, -1],
    l: [1, 0], ArrowRight: [1, 0], h: [-1, 0], ArrowLeft: [-1, 0],
  };

  // rows are re-used: what came in meanwhile may have slid another card under the focus. A key means the chosen one.
  function chosen() {
    const card = cardOf(document.activeElement);
    if (!card || !focused || card.dataset.reference === focused) return card;
    return [...shelf.querySelectorAll('.card')].find((c) => c.dataset.reference === focused && c.offsetParent);
  }

  function onKey(event) {
    if (!shelf?.isConnected || event.ctrlKey || event.metaKey || event.altKey || typing(event) || covered()) return;
    const card = chosen();
    const elsewhere = !cardOf(document.activeElement) && document.activeElement !== document.body;
    if (MOVES[event.key] && !(elsewhere && event.key.startsWith('Arrow'))) {
      move(...MOVES[event.key]);
    } else if (event.key === '?') {
      send('inbox-help');
    } else if (event.key === 'u') {
      send('inbox-undo');
    } else if (card && event.key === 'm') {
      menuAt(card, card.querySelector('.card-menu').getBoundingClientRect());
    } else if (card && ACTS[event.key]) {
      send('inbox-act', { what: ACTS[event.key], ...shown(card) });
    } else {
      return;
    }
    event.preventDefault();
  }

  // one menu for right click, long press, the Menu key, the ⋯ button and "m": each is a context menu on the card
  function menuAt(card, box) {
    card.dispatchEvent(new MouseEvent('contextmenu', {
      bubbles: true, cancelable: true, composed: true, clientX: box.left, clientY: box.bottom,
    }));
  }

  function onDragStart(event) {
    const card = cardOf(event.target);
    if (!card) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', card.dataset.reference);
    carried = shown(card);
    card.classList.add('dragged');
    shelf.classList.add('dragging');
  }

  function mark(column) {
    shelf.querySelectorAll('.drop-here').forEach((c) => c !== column && c.classList.remove('drop-here'));
    column?.classList.add('drop-here');
  }

  function attach(board) {
    shelf = board;
    if (board.inboxReady) return;
    board.inboxReady = true;
    board.preventContextMenu = (event) => !cardOf(event.target);
    board.getContextMenuBeforeOpenDetail = (event) => {
      const card = cardOf(event.target);
      return card ? shown(card) : {};
    };
    board.addEventListener('focusin', (event) => (focused = cardOf(event.target)?.dataset.reference ?? focused));
    board.addEventListener('dragstart', onDragStart);
    board.addEventListener('dragover', (event) => {
      const column = event.target.closest('[data-status]');
      if (!column || !carried) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      mark(column);
    });
    board.addEventListener('dragend', () => {
      mark(null);
      carried = null;
      board.classList.remove('dragging');
      board.querySelectorAll('.dragged').forEach((c) => c.classList.remove('dragged'));
    });
    board.addEventListener('drop', (event) => {
      const column = event.target.closest('[data-status]');
      mark(null);
      if (!column) return;
      event.preventDefault();
      if (carried) send('inbox-drop', { what: column.dataset.status, ...carried });
    });
  }

  // lists re-use their rows, so after new data the focus may sit on another card's row
  function keepFocus(board) {
    const active = cardOf(document.activeElement);
    if (!active || !focused || covered()) return;
    const wanted = focused;
    setTimeout(() => {
      const again = [...board.querySelectorAll('.card')].find((c) => c.dataset.reference === wanted && c.offsetParent);
      const now = cardOf(document.activeElement);
      if (again && again !== now) again.querySelector('.card-title').focus({ preventScroll: true });
    }, 120);
  }

  document.addEventListener('keydown', onKey);
  window.inboxBoard = {
    attach,
    keepFocus,
    openMenu: (event) => menuAt(cardOf(event.currentTarget), event.currentTarget.getBoundingClientRect()),
  };
})();
