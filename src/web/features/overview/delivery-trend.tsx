import { useQuery } from '@tanstack/react-query';
import { cycleName } from '../../lib/cycle.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Bars } from './bars.tsx';
import { deliverySharesQuery } from './queries.ts';
import { text } from './text.ts';

/** How much of what is promised is only handing something over, over the cycles. */
export function DeliveryTrend() {
  const t = useText();
  const { lang } = useLanguage();
  const shares = useQuery(deliverySharesQuery).data ?? [];
  if (shares.length === 0) return null;
  return (
    <Bars
      title={t(text.delivery)}
      heads={[t(text.cycle), t(text.deliveryShare)]}
      most={1}
      rows={shares.map(({ cycle, delivery, all }) => ({
        name: cycleName(cycle.name, lang),
        count: delivery / all,
        shown: t(text.of, { count: delivery, all }),
      }))}
      note={t(text.deliveryHow)}
    />
  );
}
