import { useSingleKeys } from '../../lib/keyboard.ts';
import { useText } from '../../lib/language.tsx';
import { themes, useTheme } from '../../lib/theme.ts';
import { Checkbox } from '../../kit/checkbox.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { Column } from '../../kit/column.tsx';
import styles from './look-part.module.css';
import { text } from './text.ts';

/** What belongs to this browser: look and keys. */
export function LookPart() {
  const t = useText();
  const [theme, setTheme] = useTheme();
  const [keys, setKeys] = useSingleKeys();
  return (
    <Column>
      <RadioCards
        label={t(text.appearance)}
        value={theme}
        onChange={setTheme}
        cards={themes.map((value) => ({ value, title: t(text[value]) }))}
      />
      <Checkbox
        label={
          <>
            {t(text.keys)}
            <small className={styles.beside}>{t(text.keysHow)}</small>
          </>
        }
        checked={keys}
        onChange={setKeys}
      />
    </Column>
  );
}
