import { useText } from '../lib/language.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

const text = {
  label: { en: 'The trade-off', zh: '取舍' },
  choose: { en: 'Choose all the same', zh: '仍然选入' },
};

type Props = {
  /** Of what is chosen: what was typed for it is kept. */
  name: string;
  title: string;
  why: string;
  onClose: () => void;
  onSaid: (tradeOff: string) => unknown;
};

/** Choosing beyond the few, or without evidence, is done with a sentence that stays. */
export function TradeOffDialog({ name, ...props }: Props) {
  const t = useText();
  return <ReasonDialog {...props} keptAs={`trade-off:${name}`} label={t(text.label)} act={t(text.choose)} />;
}
