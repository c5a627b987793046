import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { LabelMark } from '../../../core/okr/labels.ts';
import { stateShapes } from '../../parts/state-shapes.ts';
import { Menu } from '../../kit/menu.tsx';
import { toast } from '../../kit/toast.tsx';
import { useText } from '../../lib/language.tsx';
import { drawSvg } from './draw-svg.ts';
import styles from './export-map.module.css';
import type { MapNode } from './forest.ts';
import type { Layout } from './layout.ts';
import { text } from './text.ts';

type Props = {
  onPrint: (isPrinted: true) => void;
  layout: Layout;
  title: string;
  beside: (node: MapNode) => string;
  marksOf: (node: MapNode) => readonly LabelMark[];
};

/** The map to print, as a picture, or as an address: what is open on it is what goes out. */
export function ExportMap({ onPrint, layout, title, beside, marksOf }: Props) {
  const t = useText();
  const [printed, setPrinted] = useState<string>();
  const draw = () =>
    drawSvg(layout, {
      title,
      beside,
      marksOf,
      stateOf: (node) => (node.status === null ? '' : t(stateShapes[node.status].word)),
    });
  const save = () => {
    const address = URL.createObjectURL(new Blob([draw()], { type: 'image/svg+xml' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${title}.svg`;
    link.click();
    URL.revokeObjectURL(address);
  };
  const print = () => {
    flushSync(() => {
      onPrint(true);
      setPrinted(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(draw())}`);
    });
    // A picture that is not decoded yet prints as nothing.
    const picture = document.querySelector<HTMLImageElement>(`.${styles.printed}`);
    void Promise.resolve(picture?.decode()).finally(() => globalThis.print());
  };
  const copy = () => void navigator.clipboard.writeText(location.href).then(() => toast(t(text.copied)));
  return (
    <>
      <Menu
        items={[
          { name: t(text.copyLink), onChoose: copy },
          { name: t(text.svg), onChoose: save },
          { name: t(text.print), onChoose: print },
        ]}
      />
      {printed !== undefined && <img className={styles.printed} src={printed} alt={title} />}
    </>
  );
}
