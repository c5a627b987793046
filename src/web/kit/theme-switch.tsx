import { useId } from 'react';
import type { Text } from '../../core/text.ts';
import { useText } from '../lib/language.tsx';
import { type Theme, themes, useTheme } from '../lib/theme.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './theme-switch.module.css';

const looks: Record<Theme, { icon: IconName; name: Text }> = {
  auto: { icon: 'auto', name: { en: 'Look: follow the system', zh: '外观：跟随系统' } },
  light: { icon: 'sun', name: { en: 'Look: light', zh: '外观：浅色' } },
  dark: { icon: 'moon', name: { en: 'Look: dark', zh: '外观：深色' } },
};

export function ThemeSwitch() {
  const t = useText();
  const name = useId();
  const [chosen, choose] = useTheme();
  return (
    <span className={styles.themes} role="radiogroup" aria-label={t({ en: 'Look', zh: '外观' })}>
      {themes.map((theme) => (
        <label key={theme} className={styles.theme} title={t(looks[theme].name)}>
          <input
            type="radio"
            name={name}
            checked={theme === chosen}
            onChange={() => choose(theme)}
            aria-label={t(looks[theme].name)}
          />
          <Icon name={looks[theme].icon} size={16} />
        </label>
      ))}
    </span>
  );
}
