/** One thing that a person does in the sheet. */
export type Gesture =
  | { readonly kind: 'select'; readonly from: number; readonly to: number }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'paste'; readonly block: readonly (readonly string[])[] }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' }
  | { readonly kind: 'clear' | 'switch' | 'undo' | 'redo' | 'scenario' };
