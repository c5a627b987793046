import { useLanguage } from '../lib/language.tsx';
import { refusalOf } from '../lib/refusal.ts';
import { toast } from './toast.tsx';

/** Says at the edge of the page why something was refused, where no form stands to say it in. */
export function useRefusalToast(): (error: unknown) => void {
  const { lang } = useLanguage();
  return (error) => toast(refusalOf(error, lang).what);
}
