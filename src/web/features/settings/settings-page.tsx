import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { PageHead } from '../../kit/page-head.tsx';
import { PageSkeleton } from '../../kit/skeleton.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { AboutPart } from './about-part.tsx';
import { AccountPart } from './account-part.tsx';
import { CyclesPart } from './cycles-part.tsx';
import { LabelsPart } from './labels-part.tsx';
import { LookPart } from './look-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { SamplePart } from './sample-part.tsx';
import { TeamsPart } from './teams-part.tsx';
import { text } from './text.ts';
import { TimePart } from './time-part.tsx';
import { TokensPart } from './tokens-part.tsx';

const AuditPart = lazy(() => import('./audit-part.tsx').then((module) => ({ default: module.AuditPart })));
const AbsencePart = lazy(() => import('./absence-part.tsx').then((module) => ({ default: module.AbsencePart })));
// The rules with all their words come only where they are set.
const CoachPart = lazy(() => import('./coach-part.tsx').then((module) => ({ default: module.CoachPart })));

const route = getRouteApi('/shell/settings/$part');

const parts = {
  account: AccountPart,
  people: PeoplePart,
  absence: AbsencePart,
  teams: TeamsPart,
  cycles: CyclesPart,
  labels: LabelsPart,
  coach: CoachPart,
  tokens: TokensPart,
  audit: AuditPart,
  time: TimePart,
  look: LookPart,
  sample: SamplePart,
  about: AboutPart,
};
type Part = keyof typeof parts;

/** One part of the settings at a time; each is an address. */
export function SettingsPage() {
  const t = useText();
  const me = useMe();
  const { part: wanted } = route.useParams();
  const part: Part = wanted in parts ? (wanted as Part) : 'people';
  const Shown = parts[part];
  return (
    <>
      <PageHead
        name={`${t(text.title)} · ${t(text[part])}`}
        title={t(text[part])}
        crumbs={[me.organization.name, t(text.title)]}
      />
      <Tabs label={t(text.title)}>
        {(Object.keys(parts) as Part[])
          .filter((one) => one !== 'audit' || me.person.role === 'admin')
          .map((one) => (
            <Link
              key={one}
              to="/settings/$part"
              params={{ part: one }}
              aria-current={one === part ? 'page' : undefined}
            >
              {t(text[one])}
            </Link>
          ))}
      </Tabs>
      <Suspense fallback={<PageSkeleton />}>
        <Shown />
      </Suspense>
    </>
  );
}
