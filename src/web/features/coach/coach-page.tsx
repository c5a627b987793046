import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useRef } from 'react';
import { rules } from '../../../core/coach/rules/index.ts';
import { policyQuery } from '../../data/coach.ts';
import { meQuery } from '../../data/session.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { RuleList } from './rule-list.tsx';
import { firstTry, text } from './text.ts';

const TryIt = lazy(() => import('./try-it.tsx').then((module) => ({ default: module.TryIt })));

const route = getRouteApi('/frame/coach');
const frame = getRouteApi('/frame');

/** What the coach looks for and why, and a place to try it; open to everyone. */
export function CoachPage() {
  const t = useText();
  const { lang } = useLanguage();
  const { find = '', sort } = route.useSearch();
  const navigate = route.useNavigate();
  const { signedIn } = frame.useLoaderData();
  const policy = useQuery({ ...policyQuery, enabled: signedIn }).data;
  const top = useRef<HTMLDivElement>(null);
  const reader = useQuery({ ...meQuery, enabled: signedIn }).data?.person.id ?? 'visitor';
  // A tried example replaces what stands in the fields; so does the other language as long as nothing was typed.
  const kept = useRemembered(`try:${reader}`, firstTry[lang], { objective: '', keyResults: [''] });
  const tried = kept.touched ? kept.value : firstTry[lang];
  const list = (words: string, order: 'disputed' | undefined) =>
    void navigate({
      to: '.',
      search: { ...(words === '' ? {} : { find: words }), ...(order === undefined ? {} : { sort: order }) },
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <PageHead name={t(text.title)} sub={t(text.sub, { count: rules.length })} />
      <div ref={top}>
        <Suspense fallback={<Bone height={120} />}>
          <TryIt value={tried} policy={policy} onChange={kept.set} />
        </Suspense>
      </div>
      <RuleList
        find={find}
        onFind={(words) => list(words, sort)}
        order={sort ?? 'subject'}
        onOrder={(order) => list(find, order === 'disputed' ? order : undefined)}
        onTry={(set) => {
          kept.set(set);
          top.current?.scrollIntoView();
          top.current?.querySelector('textarea')?.focus();
        }}
      />
    </>
  );
}
