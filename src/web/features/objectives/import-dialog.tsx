import { useMutation } from '@tanstack/react-query';
import type { ImportRead } from '../../../contract/imports.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { importProblemTexts } from '../../../core/okr/import-problem.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { createImport, previewImport, removeImport } from '../../data/imports.ts';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { FileButton } from '../../kit/file-button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Sparkline } from '../../kit/sparkline.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import styles from './import-dialog.module.css';
import { sourceText as text } from './source-text.ts';

type Props = { keyResult: KeyResult; onClose: () => void };

/** A pasted or chosen table: looked at first, then kept; it can be taken back as a whole. */
export function ImportDialog({ keyResult, onClose }: Props) {
  const t = useText();
  const failed = useRefusalToast();
  const look = useMutation({
    mutationFn: (words: string) => previewImport(keyResult.id, words),
  });
  const keep = useMutation({
    mutationFn: (words: string) => createImport(keyResult.id, words),
    onSuccess: ({ id: importId, count }) => {
      form.discard();
      onClose();
      toast(t(text.kept, { count }), () => {
        removeImport(keyResult.id, importId).catch(failed);
      });
    },
  });
  const first = { table: '' };
  const kept = useKept(`import:${keyResult.id}`, first);
  const form = useForm({
    first,
    kept,
    required: ['table'],
    send: ({ table }) => look.mutateAsync(table),
    alsoRefused: keep.error,
  });
  const change = (table: string) => {
    form.set({ table });
    look.reset();
    keep.reset();
  };
  const seen = look.data;
  return (
    <Dialog title={t(text.importTitle)} onClose={onClose}>
      <Form form={form}>
        <p>{t(text.importHow)}</p>
        <TextArea
          label={t(text.table)}
          {...form.field('table')}
          onChange={change}
          placeholder={'2026-10-05,480\n2026-10-12,455'}
        />
        <FileButton
          label={t(text.file)}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFile={(file) => {
            void file.text().then((words) => {
              change(words);
              look.mutate(words);
            });
          }}
        />
        <FormNote form={form} />
        {seen !== undefined && <Preview seen={seen} keyResult={keyResult} />}
        {seen === undefined || seen.readings.length === 0 ? (
          <Button type="submit" busy={look.isPending}>
            {t(text.look)}
          </Button>
        ) : (
          <Button look="primary" busy={keep.isPending} onClick={() => keep.mutate(form.values.table)}>
            {t(text.keep, { count: seen.readings.length })}
          </Button>
        )}{' '}
        <Button
          look="quiet"
          onClick={() => {
            form.discard();
            onClose();
          }}
        >
          {t(text.cancel)}
        </Button>
      </Form>
    </Dialog>
  );
}

const mostProblems = 12;

function Preview({ seen, keyResult }: { seen: ImportRead; keyResult: KeyResult }) {
  const t = useText();
  const { lang } = useLanguage();
  const { readings, problems, columns } = seen;
  const [first, last] = [readings[0], readings.at(-1)];
  return (
    <div className={styles.preview} role="status">
      {first !== undefined && last !== undefined && (
        <>
          <p>
            {t(text.read, {
              count: readings.length,
              from: formatDay(first.at, lang),
              to: formatDay(last.at, lang),
            })}
            {columns !== null && ` · ${t(text.columns, columns)}`}
          </p>
          <Sparkline
            readings={readings}
            target={keyResult.target}
            start={first.at}
            end={last.at}
            label={t(text.read, {
              count: readings.length,
              from: formatDay(first.at, lang),
              to: formatDay(last.at, lang),
            })}
          />
        </>
      )}
      {problems.length > 0 && (
        <>
          <p>{t(text.leftOut, { count: problems.length })}</p>
          <ul className={styles.problems}>
            {problems.slice(0, mostProblems).map(({ line, code, said }) => (
              <li key={`${line} ${code}`}>
                <b>{t(text.line, { line })}</b>
                <span>{t(importProblemTexts[code], { said })}</span>
              </li>
            ))}
          </ul>
          {problems.length > mostProblems && <p>{t(text.moreProblems, { count: problems.length - mostProblems })}</p>}
        </>
      )}
    </div>
  );
}
