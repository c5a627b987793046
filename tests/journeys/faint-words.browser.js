// The half of faint-words.ts that runs in a browser.

/** Every word on the page that is not clipped, hidden, disabled or behind a modal dialog, with its box. */
// oxlint-disable-next-line no-unused-vars
function visibleWords() {
  const words = [];
  const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (node.matches?.('textarea, input:is([type=text], [type=email], [type=search], [type=url], :not([type]))')) {
      addTyped(node);
    } else if (node.nodeType === Node.TEXT_NODE && isRead(node.parentElement)) add(node, node.parentElement);
  }
  return words;

  function isRead(element) {
    if (element instanceof SVGElement) return false;
    if (element.closest('style, script, option, textarea, :disabled, [aria-disabled=true]')) return false;
    // A layer that only carries underlines for a text field lets its letters be seen through.
    if (getComputedStyle(element).color === 'rgba(0, 0, 0, 0)' && element.closest('[aria-hidden]')) return false;
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  function add(text, shownBy) {
    const range = document.createRange();
    for (const { 0: word, index } of text.data.matchAll(/\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const box = clipped(range.getBoundingClientRect(), shownBy);
      const isOnPage = box.width > 3 && box.height > 3 && box.x >= 0 && box.y >= 0;
      if (isOnPage && !isUnderSomethingFloating(box, shownBy)) words.push({ word, ...box });
    }
  }

  /** A toast lies over the page for a while; what it covers is read again afterwards. */
  function isUnderSomethingFloating({ x, y, width, height }, shownBy) {
    const onTop = document.elementFromPoint(x + width / 2, y + height / 2);
    for (let around = onTop; around !== null && !around.contains(shownBy); around = around.parentElement) {
      if (getComputedStyle(around).position === 'fixed') return true;
    }
    return false;
  }

  /** The letters inside a field have no boxes to ask for; those of a twin in the same place have. */
  function addTyped(field) {
    if (field.disabled || !field.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
    const style = getComputedStyle(field);
    const twin = document.createElement('div');
    for (const name of ['font', 'letterSpacing', 'padding', 'textAlign', 'textIndent', 'overflowWrap', 'wordBreak']) {
      twin.style[name] = style[name];
    }
    const { left, top: above, width, height } = field.getBoundingClientRect();
    const isLine = field.tagName === 'INPUT';
    const inner =
      height -
      ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'].reduce(
        (sum, name) => sum + Number.parseFloat(style[name]),
        0,
      );
    Object.assign(twin.style, {
      position: 'fixed',
      left: `${left}px`,
      top: `${above}px`,
      width: `${width}px`,
      boxSizing: 'border-box',
      pointerEvents: 'none',
      borderStyle: 'solid',
      borderColor: 'transparent',
      borderWidth: style.borderWidth,
      whiteSpace: isLine ? 'pre' : 'pre-wrap',
      ...(isLine ? { lineHeight: `${inner}px` } : {}),
    });
    twin.append(field.value || field.placeholder);
    top.append(twin);
    add(twin.firstChild, field);
    twin.remove();
  }

  function clipped(box, from) {
    let { left, top: above, right, bottom } = box;
    for (let around = from; around !== null; around = around.parentElement) {
      if (getComputedStyle(around).overflow === 'visible' || around === document.body) continue;
      const edge = around.getBoundingClientRect();
      left = Math.max(left, edge.left);
      above = Math.max(above, edge.top);
      right = Math.min(right, edge.right);
      bottom = Math.min(bottom, edge.bottom);
    }
    return { x: left, y: above, width: right - left, height: bottom - above };
  }
}

/** Takes the lines under words and the caret away, so that they are not taken for letters. */
// oxlint-disable-next-line no-unused-vars
function hideLines() {
  return hide('text-decoration-color: transparent !important; caret-color: transparent !important;');
}

// oxlint-disable-next-line no-unused-vars
function hideLetters() {
  return hide('-webkit-text-fill-color: transparent !important;');
}

/** In a sheet of the document: a style element would break the content policy. */
function hide(declarations) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `*, *::before, *::after, *::placeholder, *::marker { transition: none !important; ${declarations} }`,
  );
  sheet.hides = true;
  document.adoptedStyleSheets.push(sheet);
  return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted(true))));
}

// oxlint-disable-next-line no-unused-vars
function showAll() {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(({ hides }) => !hides);
}

/**
 * For each word the contrast (1 to 21) between a pixel of its letters and the same pixel without them: the highest of
 * its second strongest column, since a caret is one column wide and blinks as it likes.
 */
// oxlint-disable-next-line no-unused-vars
async function contrastOfEach(lettered, blank, words) {
  const [front, back] = await Promise.all([pixels(lettered), pixels(blank)]);
  return words.map(({ word, x, y, width, height }) => {
    const columns = [];
    for (let column = Math.floor(x); column < Math.min(front.width, x + width); column++) {
      let best = 1;
      for (let row = Math.floor(y); row < Math.min(front.height, y + height); row++) {
        const at = (row * front.width + column) * 4;
        const [one, other] = [luminance(front.data, at), luminance(back.data, at)];
        best = Math.max(best, (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
      }
      columns.push(best);
    }
    columns.sort((a, b) => b - a);
    return columns[/^[a-z0-9]$/i.test(word) ? 0 : 1] ?? 1;
  });

  async function pixels(base64) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    canvas.drawImage(picture, 0, 0);
    return canvas.getImageData(0, 0, picture.width, picture.height);
  }

  function luminance(data, at) {
    return 0.2126 * light(data[at]) + 0.7152 * light(data[at + 1]) + 0.0722 * light(data[at + 2]);
  }

  function light(part) {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }
}
