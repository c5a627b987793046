import { classNames } from './class-names.ts';
import { buttonClass } from './button.tsx';
import styles from './file-button.module.css';

type Props = {
  label: string;
  /** Endings and media types that are offered. */
  accept: string;
  onFile: (file: File) => void;
};

/** Chooses one file; the browser's own words for that are in its language, not the page's, so they are not shown. */
export function FileButton({ label, accept, onFile }: Props) {
  return (
    <label className={classNames(buttonClass({ small: true }), styles.label)}>
      {label}
      <input
        type="file"
        className={styles.input}
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
