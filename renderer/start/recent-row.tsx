import { openRecentFile } from '../files/open-file.ts';
import type { RecentDescription, RecentFile } from '../host/host.ts';
import { Icon } from '../icons/icon.tsx';
import { OverMark } from '../icons/over-mark.tsx';
import { useText } from '../text/use-text.ts';
import { openedText } from './opened-text.ts';

interface RecentRowProps {
  readonly file: RecentFile;
  readonly hasFolder: boolean;
  readonly onForget: (id: string) => void;
}

/** A file: its name opens it, and the whole row with it. */
export function RecentRow({ file, hasFolder, onForget }: RecentRowProps) {
  const text = useText();
  const { id, name, folder, openedAt, description } = file;
  const planName = description?.planName ?? name.replace(/\.samkalkyl$/i, '');
  return (
    <tr>
      <th scope="row">
        <button type="button" className="recent-open" title={name} onClick={() => void openRecentFile(id)}>
          <Icon name="file" />
          <span>{planName}</span>
        </button>
      </th>
      {hasFolder && <td>{folder}</td>}
      <td>{description && text.t('start.scenarios', { count: description.scenarios })}</td>
      <td>{description && <State description={description} />}</td>
      <td className="recent-opened">
        <time dateTime={openedAt}>{openedText(openedAt, text)}</time>
        <button
          type="button"
          className="button button-icon recent-forget"
          aria-label={text.t('start.forget', { name: planName })}
          onClick={() => onForget(id)}
        >
          <Icon name="close" size={14} />
        </button>
      </td>
    </tr>
  );
}

function State({
  description: { scenarios, scenariosOver, addsUp },
}: {
  readonly description: RecentDescription;
}) {
  const text = useText();
  if (scenariosOver > 0) {
    return (
      <span className="recent-state status-over">
        <OverMark />
        {text.t('start.over', { over: scenariosOver, count: scenarios })}
      </span>
    );
  }
  return (
    <span className={`recent-state ${addsUp ? 'status-ok' : 'status-error'}`}>
      <Icon name={addsUp ? 'check' : 'octagon'} size={12} />
      {text.t(addsUp ? 'start.addsUp' : 'start.notAddingUp')}
    </span>
  );
}
