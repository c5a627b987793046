import { type DragEvent, useState } from 'react';
import { classNames } from '../../kit/class-names.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { useText } from '../../lib/language.tsx';
import { textOfFile } from '../../lib/text-of-file.ts';
import styles from './file-text.module.css';
import { text } from './text.ts';

type Props = { field: { value: string; error?: string | undefined }; onChange: (text: string) => void };

/** Where the text of a file comes in: typed, pasted, dropped or chosen. */
export function FileText({ field, onChange }: Props) {
  const t = useText();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined) void textOfFile(file).then(onChange);
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
        take(event.dataTransfer.files);
      }}
    >
      <Quiet>{t(text.textHow)}</Quiet>
      <div className={styles.text}>
        <TextArea label={t(text.text)} value={field.value} error={field.error} onChange={onChange} />
      </div>
      <label className={styles.file}>
        {t(text.file)}
        <input
          type="file"
          accept=".yaml,.yml,.md,.markdown,.txt,.csv,.tsv,text/plain,text/markdown,text/csv,application/yaml"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
