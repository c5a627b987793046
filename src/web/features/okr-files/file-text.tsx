import { type DragEvent, useState } from 'react';
import { classNames } from '../../kit/class-names.ts';
import { FileButton } from '../../kit/file-button.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { useText } from '../../lib/language.tsx';
import { textOfFile } from '../../lib/text-of-file.ts';
import styles from './file-text.module.css';
import { text } from './text.ts';

type Props = {
  field: { value: string; error?: string | undefined };
  onChange: (text: string) => void;
  /** A whole file came in. */
  onFile: (text: string) => void;
};

/** From this many lines on a text is folded once it came as a file: what was read of it matters then. */
const long = 24;

/** Where the text of a file comes in: typed, pasted, dropped or chosen. */
export function FileText({ field, onChange, onFile }: Props) {
  const t = useText();
  const [isOver, setOver] = useState(false);
  const [isOpen, setOpen] = useState(true);
  const lines = field.value.split('\n').length;
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    void textOfFile(file).then((said) => {
      setOpen(false);
      onFile(said);
    });
  };
  const drag = (event: DragEvent, over: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(over);
  };
  return (
    <div
      className={classNames(styles.place, isOver && styles.over)}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <Quiet>{t(text.textHow)}</Quiet>
      <details
        open={isOpen || lines < long}
        onToggle={(event) => {
          if (lines >= long) setOpen(event.currentTarget.open);
        }}
      >
        <summary className={lines < long ? styles.none : styles.summary}>{t(text.lines, { count: lines })}</summary>
        <TextArea label={t(text.text)} value={field.value} error={field.error} onChange={onChange} />
      </details>
      <FileButton
        label={t(text.file)}
        accept=".yaml,.yml,.md,.markdown,.txt,.csv,.tsv,text/plain,text/markdown,text/csv,application/yaml"
        onFile={take}
      />
    </div>
  );
}
