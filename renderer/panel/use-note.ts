import type { InputField, Remark } from '../../core/index.ts';
import { useDocument } from '../store/document-store.ts';

/** What is noted of an assumption. */
export function useNote({ id }: InputField): Remark | null {
  return useDocument(({ plan }) => plan?.remarks[id] ?? null);
}
