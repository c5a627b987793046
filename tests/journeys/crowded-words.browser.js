// The half of crowded-words.ts that runs in a browser.

/** One line for each word that another one overlaps, that something lies upon, or that is cut off. */
// oxlint-disable-next-line no-unused-vars
function crowdedWords() {
  const words = wordsOnPage();
  const troubles = [];
  for (const one of words) {
    if (one.cut !== undefined) troubles.push(`${told(one)} is cut off: ${one.cut}`);
    else if (isCovered(one)) troubles.push(`${told(one)} lies under something`);
  }
  const inOrder = words.toSorted((a, b) => a.box.top - b.box.top);
  inOrder.forEach((one, index) => {
    for (const other of inOrder.slice(index + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (overlap(one, other)) troubles.push(`${told(one)} and ${told(other)} overlap`);
    }
  });
  return troubles;

  function told({ word, box }) {
    return `"${word}" at ${Math.round(box.left)}, ${Math.round(box.top)}`;
  }

  function wordsOnPage() {
    const found = [];
    const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const element = text.parentElement;
      if (element === null || !isRead(element)) continue;
      const range = document.createRange();
      for (const { 0: word, index } of text.data.matchAll(/\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        // A word that breaks has a box on each line; one in a line that ends in an ellipsis may be told twice.
        const boxes = [...range.getClientRects()];
        for (const box of boxes.filter(
          (one, at) => boxes.findIndex((other) => other.left === one.left && other.top === one.top) === at,
        )) {
          if (box.width > 3 && box.height > 3) found.push({ word, element, box, cut: cutBy(box, element) });
        }
      }
    }
    return found.filter(({ cut }) => cut !== 'on purpose');
  }

  function isRead(element) {
    if (element instanceof SVGElement || element.closest('style, script, option, textarea') !== null) return false;
    // A layer that only carries underlines for a text field.
    if (element.closest('[aria-hidden]') !== null && getComputedStyle(element).color === 'rgba(0, 0, 0, 0)')
      return false;
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  /** By which element, unless it shows so (an ellipsis), can be scrolled, or is only heard. */
  function cutBy(box, from) {
    for (let around = from; around !== null && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY, textOverflow, webkitLineClamp, clip, clipPath } = getComputedStyle(around);
      if (clip !== 'auto' || clipPath !== 'none') return 'on purpose';
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const edge = around.getBoundingClientRect();
      const outside = Math.max(edge.left - box.left, box.right - edge.right) > 2;
      const below = Math.max(edge.top - box.top, box.bottom - edge.bottom) > box.height / 3;
      if (!outside && !below) continue;
      const isMeant =
        textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || /auto|scroll/.test(overflowX + overflowY);
      return isMeant ? 'on purpose' : `${around.tagName.toLowerCase()}.${around.className}`;
    }
    return undefined;
  }

  /** What lies on it hides it; what floats over a page does so for a while. */
  function isCovered({ box, element }) {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const onTop = document.elementFromPoint(x, y);
    if (onTop === null || onTop.contains(element) || element.contains(onTop)) return false;
    if (isAfloat(onTop, element)) return false;
    const { backgroundColor, opacity } = getComputedStyle(onTop);
    return opacity !== '0' && !/, 0\)$|transparent/.test(backgroundColor);
  }

  function overlap(one, other) {
    const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    if (width <= 2 || height <= 0.4 * Math.min(one.box.height, other.box.height)) return false;
    return !isAfloat(one.element, other.element) && !isAfloat(other.element, one.element);
  }

  /** It stays where it is while what it does not belong to is scrolled under it. */
  function isAfloat(element, beside) {
    for (let around = element; around !== null && !around.contains(beside); around = around.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(around).position)) return true;
    }
    return false;
  }
}
