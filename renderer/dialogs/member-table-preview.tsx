import type { MemberTable, MemberTableRow } from '../../core/index.ts';
import { usePlan } from '../store/document-store.ts';
import { Icon } from '../icons/icon.tsx';
import { useFormat, useText } from '../text/use-text.ts';
import { usePopulationDate } from './use-population-date.ts';

/** As many rows are drawn; the others are counted, and added like them. */
const MOST_DRAWN = 200;

/** What each row of a pasted table would become: the match in the register, the figures, and what is wrong with it. */
export function MemberTablePreview({ table }: { readonly table: MemberTable }) {
  const text = useText();
  const { keyColumns } = usePlan();
  const { rows, ignored } = table;
  const columns = keyColumns.filter(({ id }) => rows.some(({ keyValues }) => keyValues[id] !== undefined));
  const hasCeilings = rows.some(({ ceiling }) => ceiling !== null);
  return (
    <>
      {ignored.length > 0 && (
        <p className="form-hint">
          {text.t('pasteMembers.ignored', { columns: { kind: 'list', items: ignored } })}
        </p>
      )}
      <div className="preview" tabIndex={0} role="region" aria-label={text.t('pasteMembers.preview')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.t('pasteMembers.row')}</th>
              <th scope="col">{text.t('memberList.name')}</th>
              <th scope="col">{text.t('pasteMembers.register')}</th>
              <th scope="col" className="preview-figure">
                {text.t('memberList.population')}
              </th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col" className="preview-figure">
                  {name}
                </th>
              ))}
              {hasCeilings && (
                <th scope="col" className="preview-figure">
                  {text.t('memberList.ceilingName')}
                </th>
              )}
              <th scope="col">{text.t('pasteMembers.problem')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_DRAWN).map((row) => (
              <PreviewRow
                key={row.row}
                row={row}
                columns={columns.map(({ id }) => id)}
                hasCeilings={hasCeilings}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_DRAWN && (
        <p className="form-hint">{text.t('pasteMembers.more', { count: rows.length - MOST_DRAWN })}</p>
      )}
    </>
  );
}

interface PreviewRowProps {
  readonly row: MemberTableRow;
  readonly columns: readonly string[];
  readonly hasCeilings: boolean;
}

function PreviewRow({ row, columns, hasCeilings }: PreviewRowProps) {
  const text = useText();
  const format = useFormat();
  const date = usePopulationDate();
  const { name, register, population, ceiling, keyValues, problem } = row;
  const known = register?.population[date];
  const figure = (value: { readonly value: string } | null | undefined) =>
    value ? format.decimal(value.value) : '–';
  return (
    <tr data-problem={problem !== null}>
      <td>{row.row}</td>
      <th scope="row">{name}</th>
      <td>{register ? text.t('pasteMembers.code', { code: register.code }) : text.t('pasteMembers.own')}</td>
      <td className="preview-figure" data-typed={population !== null}>
        {population ? figure(population) : known === undefined ? '–' : format.decimal(String(known))}
      </td>
      {columns.map((id) => (
        <td key={id} className="preview-figure" data-typed={keyValues[id] !== undefined}>
          {figure(keyValues[id])}
        </td>
      ))}
      {hasCeilings && (
        <td className="preview-figure" data-typed={ceiling !== null}>
          {figure(ceiling)}
        </td>
      )}
      <td className="preview-problem">
        {problem && (
          <span>
            <Icon name="octagon" size={14} />
            {text.text(problem)}
          </span>
        )}
      </td>
    </tr>
  );
}
