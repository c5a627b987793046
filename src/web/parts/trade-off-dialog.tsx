import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Form, FormNote } from '../kit/form.tsx';
import { Quiet } from '../kit/quiet.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { useText } from '../lib/language.tsx';
import { useForm } from '../lib/use-form.ts';
import { useKept } from './use-kept.ts';

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
export function TradeOffDialog({ name, title, why, onClose, onSaid }: Props) {
  const t = useText();
  const first = { tradeOff: '' };
  const form = useForm({
    first,
    kept: useKept(`trade-off:${name}`, first),
    required: ['tradeOff'],
    send: async ({ tradeOff }) => onSaid(tradeOff),
    onSent: onClose,
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <Form form={form}>
        <Quiet>{why}</Quiet>
        <TextArea label={t(text.label)} {...form.field('tradeOff')} />
        <FormNote form={form} />
        <Button look="primary" type="submit" busy={form.busy}>
          {t(text.choose)}
        </Button>
      </Form>
    </Dialog>
  );
}
