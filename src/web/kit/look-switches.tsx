import { LanguageSwitch } from './language-switch.tsx';
import styles from './look-switches.module.css';
import { ThemeSwitch } from './theme-switch.tsx';

/** Language and look, on every page, also signed out. */
export function LookSwitches() {
  return (
    <div className={styles.switches}>
      <LanguageSwitch />
      <ThemeSwitch />
    </div>
  );
}
