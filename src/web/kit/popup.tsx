import styles from './popup.module.css';

/** How whatever opens over the page looks: where it stands, its sheet, and a line of it that can be chosen. */
export const popup = { place: styles.place, sheet: styles.popup, item: styles.item };
