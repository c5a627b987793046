import { getRouteApi } from '@tanstack/react-router';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Aside } from '../../kit/quiet.tsx';
import { text } from './text.ts';

const route = getRouteApi('/shell/cycles/$cycleId');

/** The same drawing as a file, for reports and slides. */
export function AsImage({ of, page = 0 }: { of: 'progress' | 'confidence' | 'heat-map'; page?: number }) {
  const t = useText();
  const { lang } = useLanguage();
  const { cycleId } = route.useParams();
  const { team, label } = route.useSearch();
  const query = new URLSearchParams({
    of,
    lang,
    ...(team && { team }),
    ...(label && { label }),
    ...(page > 0 && { page: String(page) }),
  });
  const address = (as: 'svg' | 'png') => `/api/cycles/${cycleId}/overview/chart.${as}?${query}`;
  return (
    <span className="not-printed">
      <Aside>
        {t(text.asImage)} <a href={address('svg')}>SVG</a> · <a href={address('png')}>PNG</a>
      </Aside>
    </span>
  );
}
