export interface InspectOptions {
  readonly onPhone: boolean;
  readonly english: boolean;
  /** Names and texts that people typed, which stay as they are in every language. */
  readonly typed: readonly string[];
}

/**
 * Runs inside the page, so it uses nothing from outside itself. Gives in words what a person would
 * stumble over.
 */
export function inspectPage({ onPhone, english, typed }: InspectOptions): string[] {
  const found: string[] = [];
  const shown = (element: Element): boolean =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const dialogs = [...document.querySelectorAll('.ant-modal-wrap, .ant-drawer-open')].filter(shown);
  const top: Element = dialogs.at(-1) ?? document.body;

  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    found.push(`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth} px`);

  if (onPhone) {
    const controls =
      'button, a[href], input, textarea, select, summary, [role="tab"], [role="menuitem"]';
    const seen = new Set<Element>();
    for (const control of top.querySelectorAll<HTMLElement>(controls)) {
      // What a thumb meets is the box around a native control, and what lies invisibly around that.
      const boxes =
        '.ant-select, .ant-picker, .ant-input-affix-wrapper, .ant-input-number, .ant-tabs-tab';
      const target = control.closest(`label, ${boxes}`) ?? control;
      if (seen.has(target) || !shown(target)) continue;
      seen.add(target);
      const { width, height } = target.getBoundingClientRect();
      const around = getComputedStyle(target, '::after');
      const isAround = around.content !== 'none' && around.position === 'absolute';
      const reach = isAround ? Math.max(height, Number.parseFloat(around.height)) : height;
      const inText = target.tagName === 'A' && target.closest('p') !== null;
      const offScreen = width <= 1 || target.classList.contains('jw-skip');
      if (inText || offScreen) continue;
      if (Math.round(reach) < 44 || Math.round(width) < 24) {
        const name = target.getAttribute('aria-label') ?? target.textContent ?? '';
        const size = `${Math.round(width)} × ${Math.round(reach)} px`;
        found.push(`too small to touch: ${target.tagName} “${name.trim().slice(0, 30)}” ${size}`);
      }
    }
  }

  // Left out: what names its own language, what was entered by somebody (titles of cases, texts in
  // their boxes), and messages that were said before the language changed.
  const apart =
    'body [lang], textarea, .ant-message, .jw-case-link > a, .jw-hits [role="option"] > span';
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent === null || !shown(parent) || parent.closest(apart)) continue;
    texts.push(walker.currentNode.textContent ?? '');
  }
  for (const element of document.body.querySelectorAll(
    '[aria-label], [placeholder], [title], [alt]',
  )) {
    // The kit calls its icons by their English names, in every language.
    if (!shown(element) || element.closest('body [lang], .anticon')) continue;
    for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
      texts.push(element.getAttribute(name) ?? '');
  }
  const said = new Set<string>();
  for (const text of texts) {
    // The city's case numbers are names, too.
    let own = text.replace(/调〔\d{4}〕\d+号/g, ' ');
    for (const word of typed) own = own.replaceAll(word, ' ');
    if (own.trim() === '' || said.has(own)) continue;
    said.add(own);
    const words = own.trim().slice(0, 80);
    // Han, and the punctuation that only Chinese uses.
    if (english && /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(own))
      found.push(`Chinese in English: “${words}”`);
    if (/\b(?:desk|form|shell|session|problem|designer)[:.][a-z]\w+/.test(own))
      found.push(`bare key: “${words}”`);
    if (/\b[a-z]\w*\.[a-z]\w*\.?\w*\b/.test(own) && !/https?:/.test(own))
      found.push(`bare key or path: “${words}”`);
    if (/^[a-z]+(?:-[a-z0-9]+)+$|\b[a-z]+-[0-9a-f]{8}\b/.test(own.trim()))
      found.push(`an id instead of its name: “${words}”`);
    if (/undefined|\[object |NaN|\{\{/.test(own)) found.push(`unfinished text: “${words}”`);
  }
  return found;
}
