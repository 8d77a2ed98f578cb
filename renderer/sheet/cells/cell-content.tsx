import type { SheetCell } from '../../../core/index.ts';
import { Icon } from '../../icons/icon.tsx';
import { OverMark } from '../../icons/over-mark.tsx';
import { useFormat, useText } from '../../text/use-text.ts';
import { cellText } from './cell-text.ts';
import { MembershipBox } from './membership-box.tsx';
import { signedMoney } from './signed-money.ts';

export interface CellContentProps {
  readonly cell: SheetCell;
  readonly rowName: string;
  /** A difference that should be nothing and is not. */
  readonly differs: boolean;
}

/** What stands in a cell, by its role: each role has a shape beside its colour (design rules 4 to 7). */
export function CellContent({ cell, rowName, differs }: CellContentProps) {
  const format = useFormat();
  const text = useText();
  const { value, mark } = cell;
  if (value.kind === 'boolean') return <MembershipBox value={value.value} name={rowName} />;
  if (value.kind === 'none' && value.error) return <Missing word={text.t('sheet.missing')} />;
  const { main, exact } = cellText(value, format, text.text);
  if (mark === 'sumsExactly') {
    return <Checked words={cell.remark ? text.text(cell.remark) : main} strong={cell.remark !== null} />;
  }
  if (mark === 'error') return <Missing word={main} />;
  if (differs && value.kind === 'money') return <Missing word={signedMoney(value.value, format)} />;
  const remark = cell.remark && isDrawn(cell) ? text.text(cell.remark) : null;
  if (remark !== null) return <Remarked main={main} remark={remark} cell={cell} />;
  if (exact !== null) return <Rounded exact={exact} main={main} />;
  return (
    <>
      {mark === 'over' && <OverMark className="cell-over-mark" />}
      <span className="cell-figure">{main}</span>
    </>
  );
}

/** A joined member without a weight, or a sum that does not agree: the octagon and a word or a figure. */
function Missing({ word }: { readonly word: string }) {
  return (
    <>
      <Icon name="octagon" size={14} className="cell-error-mark" />
      <span className="cell-figure">{word}</span>
    </>
  );
}

function Checked({ words, strong }: { readonly words: string; readonly strong: boolean }) {
  return (
    <span className="cell-checked" data-strong={strong}>
      <Icon name="check" size={strong ? 14 : 12} />
      {words}
    </span>
  );
}

function Rounded({ exact, main }: { readonly exact: string; readonly main: string }) {
  return (
    <>
      <span className="cell-exact">{exact}</span>
      <span className="cell-rounded">{main}</span>
    </>
  );
}

interface RemarkedProps {
  readonly main: string;
  readonly remark: string;
  readonly cell: SheetCell;
}

/** A value and what is said of it: a ceiling and whether it holds; a name and its footnote's mark. */
function Remarked({ main, remark, cell }: RemarkedProps) {
  const { mark } = cell;
  return (
    <>
      {main !== '' && <span className="cell-figure">{main}</span>}
      <span className="cell-remark" data-mark={mark} data-override={cell.override !== null}>
        {mark === 'over' && <OverMark size={11} />}
        {mark === 'holds' && <Icon name="check" size={12} />}
        <BaseInParentheses remark={remark} />
      </span>
    </>
  );
}

/** "Ej med (bas: 19 %)": what the base has is violet, as wherever a scenario differs from it. */
function BaseInParentheses({ remark }: { readonly remark: string }) {
  const [, said = remark, base = ''] = /^(.+?)( \(.+\))$/.exec(remark) ?? [];
  return (
    <span>
      {said}
      {base !== '' && <span className="cell-remark-base">{base}</span>}
    </span>
  );
}

/** The base's basis stands in the formula bar and in the cell's name: beside the scenario's own there is no room for it. */
function isDrawn({ override, value }: SheetCell): boolean {
  return !(override && value.kind === 'message' && value.message.code.startsWith('sheet.basis'));
}
