import { useMutation } from '@tanstack/react-query';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';

/**
 * One press says that it is done, and for a while it can be taken back at the edge of the page. Both answers are told
 * there: when they come, the row that was pressed has mostly left.
 */
export function useTickedOff(send: (done: boolean) => Promise<unknown>, said: string) {
  const failed = useRefusalToast();
  const change = useMutation({
    mutationFn: send,
    onSuccess: (_, done) => {
      if (done) toast(said, () => change.mutate(false));
    },
    onError: failed,
  });
  return { busy: change.isPending, onClick: () => change.mutate(true) };
}
