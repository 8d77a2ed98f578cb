/** A text in which what somebody must still say, `[nämnd]`, is marked on the screen. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly string[] }) {
  return partsOf(text, marks).map((part, at) =>
    marks.includes(part) ? (
      <mark key={at} className="paper-open">
        {part}
      </mark>
    ) : (
      part
    ),
  );
}

function partsOf(text: string, marks: readonly string[]): readonly string[] {
  const [mark, ...others] = marks;
  if (mark === undefined) return [text];
  return text
    .split(mark)
    .flatMap((part, at) => (at === 0 ? [part] : [mark, part]))
    .flatMap((part) => (part === mark ? [part] : partsOf(part, others)));
}
