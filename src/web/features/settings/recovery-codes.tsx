import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Copyable } from '../../kit/copyable.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { useText } from '../../lib/language.tsx';
import { text } from './second-step-text.ts';

/** Told this once. */
export function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const t = useText();
  const words = codes.join('\n');
  return (
    <Dialog title={t(text.keepCodes)} onClose={onClose}>
      <Quiet lede>{t(text.keepCodesHow)}</Quiet>
      <Copyable label={t(text.codes)}>{words}</Copyable>
      <Buttons>
        <Button look="primary" onClick={onClose}>
          {t(text.kept)}
        </Button>
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${words}\n`)}`}
          download="crux-recovery-codes.txt"
        >
          {t(text.save)}
        </a>
      </Buttons>
    </Dialog>
  );
}
