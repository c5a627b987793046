import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ChartTheme } from '../../core/chart/chart-look.ts';
import type { Lang } from '../../core/text.ts';
import { useLanguage } from '../lib/language.tsx';
import { onColoursChange, shownTheme } from '../lib/theme.ts';
import styles from './still-chart.module.css';

type Size = { width: number; height: number };

/** The address of the server's picture in this look. */
type Props = { still: (look: Size & { lang: Lang; theme: ChartTheme }) => string };

/** The chart as the server draws it, as large as its box; a second one waits for paper. */
export function StillChart({ still }: Props) {
  const { lang } = useLanguage();
  const theme = useSyncExternalStore(onColoursChange, shownTheme);
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const follow = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      // On paper the boxes are of another size; the picture scales.
      if (width > 0 && height > 0 && !matchMedia('print').matches) setSize({ width, height });
    });
    follow.observe(element);
    return () => follow.disconnect();
  }, []);
  return (
    <div ref={box} className={styles.box}>
      {size !== undefined && (
        <>
          <img
            className={styles.screen}
            alt=""
            src={still({ ...size, lang, theme: theme === 'print' ? 'light' : theme })}
          />
          <img className={styles.paper} alt="" src={still({ ...size, lang, theme: 'print' })} />
        </>
      )}
    </div>
  );
}
