import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { box, type Layout, type Placed } from './layout.ts';
import { type Camera, leastZoom, mostZoom } from './search.ts';

export type Seen = { left: number; top: number; right: number; bottom: number; zoom: number };

/** So far around what is seen lies what is in the page already: moving a little draws nothing anew. */
const margin = 0.5;

type Options = {
  layout: Layout;
  /** Where one looks at first; undefined: at all of it. */
  start: Camera | undefined;
  /** Told once it rests. */
  onRest: (camera: Camera) => void;
};

/**
 * Moving and zooming: the drawing is shifted as it is, and drawn anew only when its edge comes into sight. `scene` is what is
 * shifted, `frame` what it is seen through.
 */
export function useCamera({ layout, start, onRest }: Options) {
  const frame = useRef<HTMLDivElement>(null);
  const scene = useRef<SVGGElement>(null);
  const camera = useRef<Camera | undefined>(start);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(onRest);
  const [seen, setSeen] = useState<Seen>();
  useEffect(() => {
    told.current = onRest;
  });
  // Whoever has left is not called back to where they looked.
  useEffect(() => () => clearTimeout(rest.current), []);

  const show = useCallback((next: Camera, quiet = false) => {
    camera.current = next;
    scene.current?.setAttribute('transform', `translate(${next.x} ${next.y}) scale(${next.zoom})`);
    const size = frame.current?.getBoundingClientRect();
    if (size === undefined) return;
    setSeen((before) => windowOf(next, size, before));
    if (quiet) return;
    clearTimeout(rest.current);
    rest.current = setTimeout(() => told.current(next), 350);
  }, []);

  const zoomBy = useCallback(
    (factor: number, at?: { x: number; y: number }) => {
      const size = frame.current?.getBoundingClientRect();
      const now = camera.current;
      if (size === undefined || now === undefined) return;
      const point = at ?? { x: size.width / 2, y: size.height / 2 };
      const zoom = Math.min(mostZoom, Math.max(leastZoom, now.zoom * factor));
      const by = zoom / now.zoom;
      show({ x: point.x - (point.x - now.x) * by, y: point.y - (point.y - now.y) * by, zoom });
    },
    [show],
  );

  const whole = useCallback(
    (quiet = false) => {
      const size = frame.current?.getBoundingClientRect();
      if (size === undefined || layout.placed.length === 0) return;
      show(fitted(layout, size, quiet ? readableAtFirst : leastZoom), quiet);
    },
    [layout, show],
  );

  /** Moves as little as is needed for the box to be seen. */
  const bringIn = useCallback(
    ({ x, y }: Placed) => {
      const size = frame.current?.getBoundingClientRect();
      const now = camera.current;
      if (size === undefined || now === undefined) return;
      const zoom = Math.max(now.zoom, 0.55);
      const left = x * zoom + (zoom === now.zoom ? now.x : size.width / 2 - (x + box.width / 2) * zoom);
      const top = y * zoom + (zoom === now.zoom ? now.y : size.height / 2 - (y + box.height / 2) * zoom);
      const shift = (start: number, length: number, room: number) =>
        Math.max(24 - start, 0) || Math.min(room - 24 - length - start, 0);
      show({
        x: left - x * zoom + shift(left, box.width * zoom, size.width),
        y: top - y * zoom + shift(top, box.height * zoom, size.height),
        zoom,
      });
    },
    [show],
  );

  useFirst(frame, () => (camera.current === undefined ? whole(true) : show(camera.current, true)));
  useWheel(frame, camera, show, zoomBy);
  return { frame, scene, seen, whole, zoomBy, bringIn, drag: useDrag(camera, show, zoomBy) };
}

/** Nobody begins with boxes too small to read: then one begins at the top. */
const readableAtFirst = 0.75;

/** All of it as far as `least` allows, yet never so near that a small map looks lost. */
function fitted({ width, height }: Layout, size: DOMRect, least: number): Camera {
  const pad = 24;
  const zoom = Math.max(
    least,
    Math.min(1, (size.width - 2 * pad) / Math.max(1, width), (size.height - 2 * pad) / Math.max(1, height)),
  );
  return { x: pad, y: Math.max(pad, (size.height - height * zoom) / 2), zoom };
}

/** The same window as before as long as what is seen lies within it, at about the same zoom. */
function windowOf({ x, y, zoom }: Camera, size: DOMRect, before: Seen | undefined): Seen {
  const [left, top] = [-x / zoom, -y / zoom];
  const [right, bottom] = [left + size.width / zoom, top + size.height / zoom];
  if (
    before !== undefined &&
    before.left <= left &&
    before.top <= top &&
    before.right >= right &&
    before.bottom >= bottom &&
    Math.abs(Math.log2(zoom / before.zoom)) < 0.4
  )
    return before;
  const [wide, high] = [(right - left) * margin, (bottom - top) * margin];
  return { left: left - wide, top: top - high, right: right + wide, bottom: bottom + high, zoom };
}

/** Once there is a size to fit into, and when it changes. */
function useFirst(frame: RefObject<HTMLDivElement | null>, run: () => void) {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (frame.current === null) return;
    const watch = new ResizeObserver(() => latest.current());
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, [frame]);
}

/** The wheel moves, with Ctrl (or two fingers apart) it zooms. */
function useWheel(
  frame: RefObject<HTMLDivElement | null>,
  camera: RefObject<Camera | undefined>,
  show: (camera: Camera) => void,
  zoomBy: (factor: number, at: { x: number; y: number }) => void,
) {
  useEffect(() => {
    const element = frame.current;
    const turn = (event: WheelEvent) => {
      const now = camera.current;
      if (now === undefined || element === null) return;
      event.preventDefault();
      const size = element.getBoundingClientRect();
      if (event.ctrlKey || event.metaKey)
        zoomBy(Math.exp(-event.deltaY / 240), { x: event.clientX - size.left, y: event.clientY - size.top });
      else show({ ...now, x: now.x - event.deltaX, y: now.y - event.deltaY });
    };
    // Only a listener of our own may keep the page from scrolling.
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [frame, camera, show, zoomBy]);
}

/** One finger or the pointer moves, two fingers zoom. A press that hardly moved is none. */
function useDrag(
  camera: RefObject<Camera | undefined>,
  show: (camera: Camera) => void,
  zoomBy: (factor: number) => void,
) {
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const moved = useRef(0);
  return {
    wasMoved: () => moved.current > 4,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (fingers.current.size === 0) moved.current = 0;
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove: (event: PointerEvent) => {
        const before = fingers.current.get(event.pointerId);
        const now = camera.current;
        if (before === undefined || now === undefined) return;
        const [x, y] = [event.clientX - before.x, event.clientY - before.y];
        moved.current += Math.abs(x) + Math.abs(y);
        // Taken only once it moves: a press stays a press.
        if (moved.current > 4) event.currentTarget.setPointerCapture(event.pointerId);
        const apart = distance(fingers.current);
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
        if (apart > 0) zoomBy(distance(fingers.current) / apart);
        else show({ ...now, x: now.x + x, y: now.y + y });
      },
      onPointerUp: (event: PointerEvent) => void fingers.current.delete(event.pointerId),
      onPointerCancel: (event: PointerEvent) => void fingers.current.delete(event.pointerId),
      onPointerLeave: (event: PointerEvent) => void fingers.current.delete(event.pointerId),
    },
  };
}

function distance(fingers: ReadonlyMap<number, { x: number; y: number }>): number {
  const [a, b] = [...fingers.values()];
  return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
}
