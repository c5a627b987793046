import { useEffect, useRef } from 'react';
import { classNames } from '../../kit/class-names.ts';
import { useText } from '../../lib/language.tsx';
import { LabelMark } from '../../parts/label-mark.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import type { MapNode } from './forest.ts';
import styles from './outline.module.css';
import { pressed } from './steps.ts';
import { text } from './text.ts';
import type { MapView } from './use-map.ts';

type Props = {
  view: MapView;
  beside: (node: MapNode) => string;
  onOpen: (node: MapNode) => void;
  onTie: (node: MapNode) => void;
};

/** From so many lines on, those out of sight are not drawn. */
const many = 300;

/** The same as the map, line by line: for screen readers, small screens, and whoever would rather read. */
export function Outline({ view, beside, onOpen, onTie }: Props) {
  const t = useText();
  const { rows, shown, marked, marksOf, say, turn } = view;
  const list = useRef<HTMLDivElement>(null);
  const met = useRef<MapNode>(undefined);
  const at = rows.some(({ node }) => node === marked) ? marked : rows[0]?.node;
  useEffect(() => {
    if (list.current?.contains(document.activeElement) !== true) return;
    list.current.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [at]);
  return (
    <>
      <p id="outline-keys" className={styles.keys}>
        {t(text.keys)}
      </p>
      <div
        ref={list}
        role="tree"
        aria-label={t(text.outline)}
        aria-describedby="outline-keys"
        className={classNames(styles.tree, rows.length > many && styles.many)}
        onKeyDown={(event) => pressed(event, view, at, { onOpen, onTie })}
      >
        {rows.map(({ node, depth }) => {
          const some = shown.below(node).length > 0;
          const isOpen = shown.isOpen(node);
          return (
            <div
              key={node.key}
              role="treeitem"
              aria-level={depth + 1}
              aria-expanded={some ? isOpen : undefined}
              aria-selected={node === marked}
              tabIndex={node === at ? 0 : -1}
              className={classNames(styles.row, node === marked && styles.marked, !shown.fits(node) && styles.dim)}
              style={{ '--depth': depth }}
              onClick={({ detail }) => {
                // Marking it may move the lines: the second press of two is about what the first one met.
                if (detail > 1) return;
                met.current = node;
                if (node === marked && some) turn(node);
                else say({ at: node.key });
              }}
              onDoubleClick={() => onOpen(met.current ?? node)}
            >
              <span className={styles.turn} aria-hidden="true">
                {some ? (isOpen ? '−' : '+') : '·'}
              </span>
              <span
                className={classNames(
                  styles.text,
                  node.kind === 'focus' && styles.focus,
                  node.kind === 'objective' && styles.objective,
                )}
              >
                {node.text || '…'}
                <small>
                  {marksOf(node).map((mark) => (
                    <LabelMark key={mark} mark={mark} />
                  ))}
                  {[beside(node), some && !isOpen && t(text.below, { count: node.children.length })]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
              {node.status !== null && <StateTag state={node.status} />}
            </div>
          );
        })}
      </div>
    </>
  );
}
