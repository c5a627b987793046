import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { docsAt } from '../../contract/web-pages.ts';
import { modKey, useKeys } from '../lib/keyboard.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { useLiveUpdates } from '../data/live.ts';
import { useMe } from '../data/session.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { LookSwitches } from '../kit/look-switches.tsx';
import { PageSkeleton } from '../kit/skeleton.tsx';
import { SentenceGap } from '../kit/sentence-gap.tsx';
import { Mark } from '../kit/mark.tsx';
import { Toasts } from '../kit/toast.tsx';
import { Nav } from './nav.tsx';
import { pages } from './pages.ts';
import { usePlace } from './place.tsx';
import styles from './shell.module.css';
import { text } from './text.ts';
import { useAccountLanguage } from './use-account-language.ts';
import { WhoAmI } from './who-am-i.tsx';

const Spotlight = lazy(() => import('./spotlight.tsx').then((module) => ({ default: module.Spotlight })));
const KeySheet = lazy(() => import('./key-sheet.tsx').then((module) => ({ default: module.KeySheet })));
const MenuSheet = lazy(() => import('./menu-sheet.tsx').then((module) => ({ default: module.MenuSheet })));

export type Sheet = 'find' | 'keys' | 'menu';

/** Stands in for the frame until it is known who is there. */
export function ShellSkeleton() {
  return (
    <div className={styles.shell}>
      <div className={styles.side} />
      <div className={styles.main}>
        <PageSkeleton />
      </div>
    </div>
  );
}

/** The frame of every signed-in page: navigation, the page, and what opens over it. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useText();
  const me = useMe();
  const main = useRef<HTMLElement>(null);
  const { path, go, Link } = usePlace();
  const firstPath = useRef(path);
  // What is open belongs to the page it was opened on, and is gone on the next.
  const [opened, setOpened] = useState<{ sheet: Sheet; path: string | undefined }>();
  const sheet = opened?.path === path ? opened?.sheet : undefined;
  const open = (wanted: Sheet) => setOpened({ sheet: wanted, path });
  const close = () => setOpened(undefined);
  useLiveUpdates();
  useAccountLanguage();
  useKeys([
    ...pages.map((page) => ({ keys: `g ${page.keys}`, label: page.name, run: () => go(page.href) })),
    { keys: 'mod+k', label: text.find, run: () => open('find') },
    { keys: '?', label: text.help, run: () => open('keys') },
  ]);
  useEffect(() => {
    // After a change of page the focus starts at its content, unless the page has put it where one goes on.
    const isInside = main.current?.contains(document.activeElement) === true;
    if (path !== firstPath.current && !isInside) main.current?.focus({ preventScroll: true });
    firstPath.current = path;
  }, [path]);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t(text.skip)}
      </a>
      <header className={styles.top}>
        <Link href="/" className={styles.name} aria-label={t(text.home)}>
          <Mark /> Crux
        </Link>
        <Button look="quiet" icon aria-label={t(text.find)} onClick={() => open('find')}>
          <Icon name="search" />
        </Button>
        <Button look="quiet" icon aria-label={t(text.menu)} onClick={() => open('menu')}>
          <Icon name="menu" />
        </Button>
      </header>
      <header className={styles.side}>
        <Link href="/" className={styles.name} aria-label={t(text.home)}>
          <Mark /> Crux
        </Link>
        <Nav />
        <Foot onOpen={open} />
      </header>
      <main id="content" ref={main} className={styles.main} tabIndex={-1}>
        {me.organization.sample && (
          <p className={styles.sample}>
            {t(text.sample)}
            <SentenceGap />
            <Link href="/settings/sample">{t(text.leaveSample)}</Link>
          </p>
        )}
        {children}
      </main>
      <Toasts />
      <Suspense>
        {sheet === 'find' && <Spotlight onClose={close} />}
        {sheet === 'keys' && <KeySheet onClose={close} />}
        {sheet === 'menu' && (
          <MenuSheet onClose={close}>
            <Nav />
            <Foot onOpen={open} />
          </MenuSheet>
        )}
      </Suspense>
    </div>
  );
}

function Foot({ onOpen }: { onOpen: (sheet: Sheet) => void }) {
  const t = useText();
  const { lang } = useLanguage();
  return (
    <div className={styles.foot}>
      <button type="button" className={styles.find} onClick={() => onOpen('find')}>
        <Icon name="search" size={15} />
        {t(text.find)} <kbd>{modKey} K</kbd>
      </button>
      <a className={styles.find} href={docsAt(lang)}>
        <Icon name="book" size={15} />
        {t(text.docs)}
      </a>
      <WhoAmI />
      <LookSwitches />
    </div>
  );
}
