import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { Button } from '../../kit/button.tsx';
import { useText } from '../../lib/language.tsx';
import type { MapNode } from './forest.ts';
import { type Layout, type Placed, within } from './layout.ts';
import styles from './map-canvas.module.css';
import { Overview } from './overview.tsx';
import { Scene } from './scene.tsx';
import { readCamera, writeCamera } from './search.ts';
import { text } from './text.ts';
import { useCamera } from './use-camera.ts';
import type { MapView } from './use-map.ts';
import { pressed } from './steps.ts';

type Props = {
  view: MapView;
  layout: Layout;
  pos: string | undefined;
  /** What stands in the small print of a box. */
  beside: (node: MapNode) => string;
  onOpen: (node: MapNode) => void;
  onTie: (node: MapNode) => void;
};

/** Below this zoom nobody reads: boxes are drawn as one. */
const readable = 0.3;
/** So many boxes are put into the page one by one. */
const mostBoxes = 700;

/** The drawn map: moved, zoomed and walked through by keyboard. */
export function MapCanvas({ view, layout, pos, beside, onOpen, onTie }: Props) {
  const t = useText();
  const { shown, marked, marksOf, say, turn, forest } = view;
  const start = useMemo(() => readCamera(pos), [pos]);
  const { frame, scene, seen, whole, zoomBy, bringIn, drag } = useCamera({
    layout,
    start,
    onRest: (camera) => say({ pos: writeCamera(camera) }),
  });
  const placed = marked && layout.byKey.get(marked.key);
  const before = useRef<Placed>(undefined);
  useEffect(() => {
    // What is tied or unfolded lies elsewhere then: it is followed.
    const isMoved =
      before.current?.node.key === placed?.node.key &&
      (before.current?.x !== placed?.x || before.current?.y !== placed?.y);
    before.current = placed;
    if (placed && (isMoved || document.activeElement === frame.current)) bringIn(placed);
  }, [placed, bringIn, frame]);
  const inPage = seen && within(layout, seen);
  const isFar = seen !== undefined && (seen.zoom < readable || (inPage?.placed.length ?? 0) > mostBoxes);
  const nodeAt = (event: MouseEvent, name: 'data-key' | 'data-turns') =>
    forest.byKey.get((event.target as Element).closest(`[${name}]`)?.getAttribute(name) ?? '');
  const click = (event: MouseEvent) => {
    if (drag.wasMoved()) return;
    frame.current?.focus();
    const turned = nodeAt(event, 'data-turns');
    const node = nodeAt(event, 'data-key');
    if (turned) turn(turned);
    else if (node) say({ at: node.key });
  };
  const zooms = { '+': () => zoomBy(1.25), '=': () => zoomBy(1.25), '-': () => zoomBy(0.8), '0': () => whole() };
  return (
    <div className={styles.canvas}>
      <div className={styles.tools}>
        <Button small look="quiet" aria-label={t(text.nearer)} title={t(text.nearer)} onClick={zooms['+']}>
          +
        </Button>
        <Button small look="quiet" aria-label={t(text.farther)} title={t(text.farther)} onClick={zooms['-']}>
          −
        </Button>
        <Button small look="quiet" onClick={zooms['0']}>
          {t(text.whole)}
        </Button>
      </div>
      <div
        ref={frame}
        className={styles.frame}
        role="application"
        tabIndex={0}
        aria-label={t(text.canvas)}
        aria-describedby="map-keys"
        onKeyDown={(event) => pressed(event, view, marked, { onOpen, onTie }, zooms)}
        {...drag.handlers}
        onClick={click}
        onDoubleClick={(event) => {
          const node = nodeAt(event, 'data-key');
          if (node) onOpen(node);
        }}
      >
        <svg aria-hidden="true" width="100%" height="100%">
          <g ref={scene}>
            {inPage !== undefined &&
              (isFar ? (
                <Overview {...inPage} marked={placed} />
              ) : (
                <Scene {...inPage} marked={placed} shown={shown} beside={beside} marksOf={marksOf} />
              ))}
          </g>
        </svg>
      </div>
      <p id="map-keys" className={styles.keys}>
        {t(text.keys)}
      </p>
    </div>
  );
}
